import styles from './FieldError.module.css';

/** What is wrong with a field; nothing where nothing is. */
export function FieldError(props: { id?: string; error?: string }) {
  return props.error ? (
    <span id={props.id} className={styles.error}>
      {props.error}
    </span>
  ) : null;
}
