import { ReportComment } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityLink } from '../../../elements';
import { useFormat } from '../../../format';
import styles from './Comments.module.css';

export interface CommentsListProps {
  label: string;
  comments: ReportComment[];
}

/** Comments in the order in which they were said. */
export function CommentsList(props: CommentsListProps) {
  const format = useFormat();
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.comments.map(({ id, text, author, recordedAt }) => (
        <li key={id} className={styles.comment}>
          <div className={styles.about}>
            <EntityLink entityRef={author} /> · {format.instant(recordedAt)}
          </div>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ul>
  );
}
