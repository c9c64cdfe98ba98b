import { DependencyList, useCallback, useRef, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';

/**
 * Something that is asked of the backend. While it is asked again the last answer stays, so that a view does not flicker.
 */
export interface LoadedState<T> {
  value?: T;
  error?: Error;
  loading: boolean;
  /** Asks again, also where an answer is still awaited: that one may not know of what has happened since, and is not waited for any more. */
  retry(): void;
}

export function useLoaded<T>(
  load: () => Promise<T>,
  dependencies: DependencyList,
): LoadedState<T> {
  const [attempt, setAttempt] = useState(0);
  const state = useAsync(load, [...dependencies, attempt]);
  const retry = useCallback(() => setAttempt(before => before + 1), []);
  const last = useRef<T>();
  if (state.value !== undefined) {
    last.current = state.value;
  }
  return {
    value: state.error ? undefined : (state.value ?? last.current),
    error: state.error,
    loading: state.loading,
    retry,
  };
}
