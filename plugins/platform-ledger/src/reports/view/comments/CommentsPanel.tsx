import { ReportDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Panel } from '../../../elements';
import { useTranslation } from '../../../translation';
import styles from './Comments.module.css';
import { CommentsList } from './CommentsList';
import { CommentSection } from './CommentSection';

export interface CommentsPanelProps {
  report: ReportDetails;
  onChanged(): void;
}

/** What was said of the whole report after it was frozen. */
export function CommentsPanel(props: CommentsPanelProps) {
  const { t } = useTranslation();
  const { report, onChanged } = props;
  const comments = report.comments.filter(({ section }) => !section);
  return (
    <Panel headingLevel={3} title={t('reportView.comments')}>
      <div className={styles.comments}>
        <p className={styles.about}>{t('comments.about')}</p>
        {comments.length > 0 ? (
          <CommentsList label={t('reportView.comments')} comments={comments} />
        ) : (
          <p className={styles.text}>{t('comments.none')}</p>
        )}
        <CommentSection reportId={report.id} onChanged={onChanged} />
      </div>
    </Panel>
  );
}
