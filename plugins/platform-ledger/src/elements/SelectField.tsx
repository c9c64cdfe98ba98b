import InputBase from '@material-ui/core/InputBase';
import NativeSelect from '@material-ui/core/NativeSelect';
import { useId } from 'react';
import { FieldError } from './FieldError';
import styles from './Field.module.css';

export interface SelectFieldProps {
  label: string;
  /** Empty for the first option of all, `anyLabel`. */
  value: string | undefined;
  options: { value: string; label: string }[];
  /** What it means to choose none; without it, one has to be chosen. */
  anyLabel?: string;
  onChange(value: string | undefined): void;
  inline?: boolean;
  /** What is wrong with it; read out with the field. */
  error?: string;
}

export function SelectField(props: SelectFieldProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className={`${styles.field} ${props.inline ? styles.inline : ''}`}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <NativeSelect
        id={id}
        value={props.value ?? ''}
        onChange={event => props.onChange(event.target.value || undefined)}
        input={<InputBase className={styles.control} />}
        inputProps={{
          'aria-describedby': props.error ? errorId : undefined,
        }}
      >
        {props.anyLabel !== undefined && (
          <option value="">{props.anyLabel}</option>
        )}
        {props.options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
      <FieldError id={errorId} error={props.error} />
    </div>
  );
}
