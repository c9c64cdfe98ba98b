import CommentOutlinedIcon from '@material-ui/icons/CommentOutlined';
import { usePermission } from '@backstage/plugin-permission-react';
import { reportCommentPermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FormSection } from '../../../forms';
import { useTranslation } from '../../../translation';
import { ReportSectionTitle } from '../ReportSectionTitle';
import { CommentForm } from './CommentForm';

export interface CommentSectionProps {
  reportId: string;
  /** None: all of the report. */
  section?: ReportSectionTitle;
  onChanged(): void;
}

/** A comment, for whoever may say one. */
export function CommentSection(props: CommentSectionProps) {
  const { t } = useTranslation();
  const { reportId, section, onChanged } = props;
  const mayComment = usePermission({ permission: reportCommentPermission });
  if (!mayComment.allowed) {
    return null;
  }
  const name = section?.title ?? t('comments.whole');
  return (
    <FormSection
      icon={<CommentOutlinedIcon />}
      openLabel={t('comments.write')}
      label={t('comments.writeNamed', { section: name })}
    >
      {close => (
        <CommentForm
          reportId={reportId}
          section={section?.id}
          name={name}
          onCancel={close}
          onDone={() => {
            close(t('comments.done'));
            onChanged();
          }}
        />
      )}
    </FormSection>
  );
}
