import { Link } from '@backstage/core-components';
import { ReactNode } from 'react';
import styles from './TextLink.module.css';

export interface TextLinkProps {
  /** Without it, the words stand alone: the portal does not mount what they would lead to. */
  to?: string;
  children: ReactNode;
  /** Where the visible words, which it has to hold, do not say enough. */
  label?: string;
}

export function TextLink(props: TextLinkProps) {
  if (!props.to) {
    return <>{props.children}</>;
  }
  return (
    <Link
      to={props.to}
      className={styles.link}
      underline="always"
      aria-label={props.label}
    >
      {props.children}
    </Link>
  );
}
