import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import InboxIcon from '@material-ui/icons/Inbox';
import InfoOutlinedIcon from '@material-ui/icons/InfoOutlined';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import { PropsWithChildren, ReactNode } from 'react';
import styles from './Message.module.css';

const icons = {
  error: ErrorOutlineIcon,
  warning: ReportProblemOutlinedIcon,
  notice: InfoOutlinedIcon,
  empty: InboxIcon,
};

export interface MessageProps {
  kind: keyof typeof icons;
  title: ReactNode;
  actions?: ReactNode;
}

/** Something to know before, or instead of, the data. */
export function Message(props: PropsWithChildren<MessageProps>) {
  const Icon = icons[props.kind];
  return (
    <div
      className={[
        styles.message,
        styles[props.kind],
        props.children ? '' : styles.short,
      ].join(' ')}
      role={props.kind === 'error' ? 'alert' : undefined}
    >
      <Icon aria-hidden />
      <div className={styles.body}>
        <div className={styles.words}>
          <p className={styles.title}>{props.title}</p>
          {props.children && (
            <div className={styles.text}>{props.children}</div>
          )}
        </div>
        {props.actions && <div className={styles.actions}>{props.actions}</div>}
      </div>
    </div>
  );
}
