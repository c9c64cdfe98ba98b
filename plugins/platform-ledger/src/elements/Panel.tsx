import { PropsWithChildren, ReactNode, useId } from 'react';
import { Heading, HeadingLevel } from './Heading';
import styles from './Panel.module.css';

export interface PanelProps {
  title: ReactNode;
  headingLevel: HeadingLevel;
  /** What links and `scrollIntoView` find it by. */
  id?: string;
  /** Stands beside the title: what state this is in. */
  marks?: ReactNode;
  /** Stands at the far end of the title: what can be done. */
  aside?: ReactNode;
}

/** A titled box, and a landmark of that name. */
export function Panel(props: PropsWithChildren<PanelProps>) {
  const titleId = useId();
  return (
    <section id={props.id} className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Heading
          id={titleId}
          level={props.headingLevel}
          className={styles.title}
        >
          {props.title}
        </Heading>
        {props.marks}
        {props.aside && <div className={styles.aside}>{props.aside}</div>}
      </div>
      {props.children}
    </section>
  );
}
