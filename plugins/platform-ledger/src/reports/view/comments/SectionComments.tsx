import { ReportDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useTranslation } from '../../../translation';
import { ReportSectionTitle } from '../ReportSectionTitle';
import styles from './Comments.module.css';
import { CommentsList } from './CommentsList';
import { CommentSection } from './CommentSection';

export interface SectionCommentsProps {
  report: ReportDetails;
  section: ReportSectionTitle;
  onChanged(): void;
}

/** What was said of a section after the report was frozen: beside it, and visibly no part of it. */
export function SectionComments(props: SectionCommentsProps) {
  const { t } = useTranslation();
  const { report, section, onChanged } = props;
  const comments = report.comments.filter(
    comment => comment.section === section.id,
  );
  return (
    <div className={styles.beside}>
      {comments.length > 0 && (
        <CommentsList
          label={t('comments.named', { section: section.title })}
          comments={comments}
        />
      )}
      <CommentSection
        reportId={report.id}
        section={section}
        onChanged={onChanged}
      />
    </div>
  );
}
