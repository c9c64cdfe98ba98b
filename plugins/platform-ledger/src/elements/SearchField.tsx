import InputBase from '@material-ui/core/InputBase';
import { useEffect, useId, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import styles from './Field.module.css';

const PAUSE_MILLISECONDS = 300;

export interface SearchFieldProps {
  label: string;
  value: string | undefined;
  onChange(value: string | undefined): void;
}

/** Searches when the typing pauses. */
export function SearchField(props: SearchFieldProps) {
  const { value, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  useDebounce(
    () => {
      if (typed !== (value ?? '')) {
        onChange(typed || undefined);
      }
    },
    PAUSE_MILLISECONDS,
    [typed],
  );
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <InputBase
        id={id}
        type="search"
        className={styles.control}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
    </div>
  );
}
