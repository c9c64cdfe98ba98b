import styles from './ShareBar.module.css';

/** A share as a bar. Stands beside a `Figure`, which says it in words. */
export function ShareBar(props: { share?: number }) {
  return (
    <span className={styles.bar} aria-hidden>
      <span
        className={styles.fill}
        style={{ width: `${(props.share ?? 0) * 100}%` }}
      />
    </span>
  );
}
