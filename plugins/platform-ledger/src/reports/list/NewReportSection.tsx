import AddIcon from '@material-ui/icons/Add';
import { ReportSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FormSection } from '../../forms';
import { useLedgerLinks, useNavigate } from '../../routing';
import { useTranslation } from '../../translation';
import { NewReportForm } from './NewReportForm';

/** Begins a draft, and goes to it. */
export function NewReportSection(props: { reports: ReportSummary[] }) {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  const navigate = useNavigate();
  return (
    <FormSection openLabel={t('newReport.open')} icon={<AddIcon />}>
      {close => (
        <NewReportForm
          reports={props.reports}
          onCancel={close}
          onDone={report => {
            close();
            navigate(links.report(report.id) ?? '');
          }}
        />
      )}
    </FormSection>
  );
}
