import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  ReportDetails,
  reportFreezePermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../../../format';
import { FormSection } from '../../../forms';
import { useTranslation } from '../../../translation';
import { FreezeForm } from './FreezeForm';
import styles from './StepsPanel.module.css';

export interface StepProps {
  report: ReportDetails;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** Freezing, for whoever may, once the period has ended. */
export function FreezeStep(props: StepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayFreeze = usePermission({ permission: reportFreezePermission });
  const { report, onDone } = props;
  if (mayFreeze.loading) {
    return null;
  }
  if (report.snapshot.partial) {
    return (
      <p className={styles.said}>
        {t('reportSteps.running', { day: format.day(report.period.to) })}
      </p>
    );
  }
  if (!mayFreeze.allowed) {
    return (
      <p className={styles.said}>
        {t('reportSteps.freezers', { permission: reportFreezePermission.name })}
      </p>
    );
  }
  return (
    <FormSection icon={<LockOutlinedIcon />} openLabel={t('freezeForm.open')}>
      {close => (
        <FreezeForm
          report={report}
          onCancel={close}
          onDone={change => {
            close();
            onDone(change);
          }}
        />
      )}
    </FormSection>
  );
}
