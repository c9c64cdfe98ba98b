import { useCallback, useMemo } from 'react';
import { useSearchParams } from '../routing';

/**
 * State that lives in the URL, so that any view can be sent to a colleague.
 */
export interface UrlState {
  get(name: string): string | undefined;
  /** Sets what is given and removes what is undefined; everything else in the URL stays. */
  set(changes: { [name: string]: string | undefined }): void;
}

export function useUrlState(): UrlState {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (changes: { [name: string]: string | undefined }) => {
      setParameters(
        before => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === '') {
              after.delete(name);
            } else {
              after.set(name, value);
            }
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setParameters],
  );
  return useMemo(
    () => ({ get: name => parameters.get(name) ?? undefined, set }),
    [parameters, set],
  );
}
