import InputBase from '@material-ui/core/InputBase';
import {
  Day,
  isDay,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useEffect, useId, useState } from 'react';
import styles from './Field.module.css';

export interface DayFieldProps {
  label: string;
  value: Day | undefined;
  /** The latest day that can be chosen. */
  max?: Day;
  onChange(day: Day): void;
  inline?: boolean;
}

/** A day. What is being typed counts once it is a day, and not one that lies ahead. */
export function DayField(props: DayFieldProps) {
  const { value, max } = props;
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  return (
    <div className={`${styles.field} ${props.inline ? styles.inline : ''}`}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <InputBase
        id={id}
        type="date"
        className={styles.control}
        value={typed}
        inputProps={{ max }}
        onChange={event => {
          const text = event.target.value;
          setTyped(text);
          if (isDay(text) && (!max || text <= max)) {
            props.onChange(text);
          }
        }}
        onBlur={() => setTyped(value ?? '')}
      />
    </div>
  );
}
