import { PropsWithChildren } from 'react';
import styles from './WholeRow.module.css';

/** Takes a row of a form for itself. */
export function WholeRow(props: PropsWithChildren<{}>) {
  return <div className={styles.row}>{props.children}</div>;
}
