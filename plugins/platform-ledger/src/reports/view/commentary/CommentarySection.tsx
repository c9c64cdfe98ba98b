import EditOutlinedIcon from '@material-ui/icons/EditOutlined';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  reportCreatePermission,
  ReportDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FormSection } from '../../../forms';
import { useTranslation } from '../../../translation';
import { ReportSectionTitle } from '../ReportSectionTitle';
import { CommentaryForm } from './CommentaryForm';

export interface CommentarySectionProps {
  report: ReportDetails;
  section: ReportSectionTitle;
  onChanged(): void;
}

/** The note on a section of a draft, for whoever may make reports. */
export function CommentarySection(props: CommentarySectionProps) {
  const { t } = useTranslation();
  const { report, section, onChanged } = props;
  const mayCreate = usePermission({ permission: reportCreatePermission });
  if (!mayCreate.allowed) {
    return null;
  }
  const note = report.snapshot.commentary.find(
    commentary => commentary.section === section.id,
  );
  const names = { section: section.title };
  return (
    <FormSection
      icon={<EditOutlinedIcon />}
      openLabel={t(note ? 'commentary.edit' : 'commentary.write')}
      label={
        note
          ? t('commentary.editNamed', names)
          : t('commentary.writeNamed', names)
      }
    >
      {close => (
        <CommentaryForm
          reportId={report.id}
          section={section}
          text={note?.text ?? ''}
          onCancel={close}
          onDone={change => {
            close(change);
            onChanged();
          }}
        />
      )}
    </FormSection>
  );
}
