import InputBase from '@material-ui/core/InputBase';
import { useId } from 'react';
import { FieldError } from './FieldError';
import styles from './Field.module.css';

export interface InputFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** `number` takes a point or a comma: a browser's own number field drops the one that its language does not write. */
  type?: 'text' | 'number' | 'date' | 'url';
  /** What is wrong with it; read out with the field. */
  error?: string;
  /** What to write, where the label does not say enough. */
  hint?: string;
  multiline?: boolean;
  /** Many lines, each letter as wide as the others. */
  code?: boolean;
  /** The last day of a date. */
  max?: string;
  required?: boolean;
}

/** A field of a form: keeps what is typed as it is typed, and says what is wrong where it is wrong. */
export function InputField(props: InputFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const isNumber = props.type === 'number';
  const describedBy = [props.hint && hintId, props.error && errorId]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <InputBase
        id={id}
        type={isNumber ? 'text' : (props.type ?? 'text')}
        className={`${styles.control} ${props.code ? styles.code : ''}`}
        value={props.value}
        multiline={props.multiline || props.code}
        minRows={props.code ? 12 : undefined}
        maxRows={props.code ? 28 : undefined}
        error={Boolean(props.error)}
        onChange={event => props.onChange(event.target.value)}
        inputProps={{
          max: props.max,
          spellCheck: props.code ? false : undefined,
          inputMode: isNumber ? 'decimal' : undefined,
          'aria-required': props.required,
          'aria-describedby': describedBy || undefined,
        }}
      />
      {props.hint && (
        <span id={hintId} className={styles.label}>
          {props.hint}
        </span>
      )}
      <FieldError id={errorId} error={props.error} />
    </div>
  );
}
