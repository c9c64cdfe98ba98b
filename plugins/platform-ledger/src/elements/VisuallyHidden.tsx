import { PropsWithChildren } from 'react';
import styles from './VisuallyHidden.module.css';

/** For screen readers alone. */
export function VisuallyHidden(props: PropsWithChildren<{}>) {
  return <span className={styles.hidden}>{props.children}</span>;
}
