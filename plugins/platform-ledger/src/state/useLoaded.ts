import { DependencyList, useRef } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/**
 * Something that is asked of the backend. While it is asked again the last answer stays, so that a view does not flicker.
 */
export interface LoadedState<T> {
  value?: T;
  error?: Error;
  loading: boolean;
  retry(): void;
}

export function useLoaded<T>(
  load: () => Promise<T>,
  dependencies: DependencyList,
): LoadedState<T> {
  const state = useAsyncRetry(load, [...dependencies]);
  const last = useRef<T>();
  if (state.value !== undefined) {
    last.current = state.value;
  }
  return {
    value: state.error ? undefined : (state.value ?? last.current),
    error: state.error,
    loading: state.loading,
    retry: state.retry,
  };
}
