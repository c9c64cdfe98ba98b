import { ComponentType, ReactNode } from 'react';
import styles from './Mark.module.css';

export type MarkTone =
  'pass' | 'fail' | 'unknown' | 'exempt' | 'upcoming' | 'accent';

export interface MarkProps {
  tone: MarkTone;
  icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  children: ReactNode;
  /** Says more on hover. What nobody may miss stands on the page as well. */
  title?: string;
  /** Without the tinted background, for dense tables. */
  plain?: boolean;
  /** For a sentence: breaks where a line ends. */
  wraps?: boolean;
}

/** A state: an icon, a word, and last a colour. */
export function Mark(props: MarkProps) {
  const Icon = props.icon;
  const className = [styles.mark, styles[props.tone]];
  if (props.plain) {
    className.push(styles.plain);
  }
  if (props.wraps) {
    className.push(styles.wraps);
  }
  return (
    <span className={className.join(' ')} title={props.title}>
      <Icon aria-hidden />
      <span>{props.children}</span>
    </span>
  );
}
