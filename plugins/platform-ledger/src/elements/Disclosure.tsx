import { PropsWithChildren, ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  summary: ReactNode;
}

/** Folded until it is asked for; what is folded is not rendered before that. */
export function Disclosure(props: PropsWithChildren<DisclosureProps>) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.disclosure}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{props.summary}</summary>
      {open && <div className={styles.content}>{props.children}</div>}
    </details>
  );
}
