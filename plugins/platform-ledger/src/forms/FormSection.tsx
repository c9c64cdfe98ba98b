import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import { ReactNode, useState } from 'react';
import { ActionButton } from '../elements';
import styles from './FormSection.module.css';

export interface FormSectionProps {
  /** What opening the form says. */
  openLabel: string;
  /** Where several such forms stand on a page. */
  label?: string;
  icon?: ReactNode;
  startsOpen?: boolean;
  /** `close` with what changed, in words; without it nothing did. */
  children(close: (done?: string) => void): ReactNode;
}

/** A form that is folded until it is wanted, and after it what it changed. */
export function FormSection(props: FormSectionProps) {
  const [open, setOpen] = useState(props.startsOpen ?? false);
  const [done, setDone] = useState<string>();
  return (
    <div className={styles.section}>
      <div role="status">
        {done && (
          <p className={styles.done}>
            <CheckCircleIcon aria-hidden /> {done}
          </p>
        )}
      </div>
      {open ? (
        props.children(change => {
          setOpen(false);
          setDone(change);
        })
      ) : (
        <div>
          <ActionButton
            icon={props.icon}
            label={props.label}
            onClick={() => {
              setOpen(true);
              setDone(undefined);
            }}
          >
            {props.openLabel}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
