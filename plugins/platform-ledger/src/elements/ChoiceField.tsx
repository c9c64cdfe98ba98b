import { useId } from 'react';
import styles from './ChoiceField.module.css';
import { FieldError } from './FieldError';

export interface ChoiceFieldProps<Value extends string> {
  label: string;
  /** None chosen yet: undefined. */
  value: Value | undefined;
  options: { value: Value; label: string; hint?: string }[];
  onChange(value: Value): void;
  /** What is wrong with it; read out with the field. */
  error?: string;
}

/** One of a few, all in sight: for choices that weigh. */
export function ChoiceField<Value extends string>(
  props: ChoiceFieldProps<Value>,
) {
  const id = useId();
  const { label, value, options, onChange, error } = props;
  return (
    <fieldset
      className={styles.field}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={styles.label}>{label}</legend>
      {options.map(option => (
        <div key={option.value} className={styles.option}>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-describedby={
              option.hint ? `${id}-${option.value}-hint` : undefined
            }
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          {option.hint && (
            <span id={`${id}-${option.value}-hint`} className={styles.hint}>
              {option.hint}
            </span>
          )}
        </div>
      ))}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
