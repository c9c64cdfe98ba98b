import { ReactNode } from 'react';
import { LoadedState } from '../state';
import { Failure } from './Failure';
import styles from './Loaded.module.css';
import { SkeletonLines } from './SkeletonLines';

export interface LoadedProps<T> {
  state: LoadedState<T>;
  /** What was asked for, as it stands in "… could not be loaded". */
  what: string;
  /** What goes on working without it. */
  stillWorks?: string;
  skeleton?: ReactNode;
  children(value: T): ReactNode;
}

/** The states of what is asked of the backend: skeleton, failure, data (which may be empty: the children know). */
export function Loaded<T>(props: LoadedProps<T>) {
  const { state } = props;
  if (state.error) {
    return (
      <Failure
        error={state.error}
        what={props.what}
        stillWorks={props.stillWorks}
        onRetry={state.retry}
      />
    );
  }
  if (state.value === undefined) {
    return <>{props.skeleton ?? <SkeletonLines />}</>;
  }
  return (
    <div
      className={state.loading ? styles.stale : undefined}
      aria-busy={state.loading}
    >
      {props.children(state.value)}
    </div>
  );
}
