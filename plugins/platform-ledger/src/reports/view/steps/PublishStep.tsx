import SendIcon from '@material-ui/icons/Send';
import { usePermission } from '@backstage/plugin-permission-react';
import { reportPublishPermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FormSection } from '../../../forms';
import { useTranslation } from '../../../translation';
import { StepProps } from './FreezeStep';
import { PublishForm } from './PublishForm';
import styles from './StepsPanel.module.css';

/** Publishing, for whoever may. */
export function PublishStep(props: StepProps) {
  const { t } = useTranslation();
  const mayPublish = usePermission({ permission: reportPublishPermission });
  const { report, onDone } = props;
  if (mayPublish.loading) {
    return null;
  }
  if (!mayPublish.allowed) {
    return (
      <p className={styles.said}>
        {t('reportSteps.publishers', {
          permission: reportPublishPermission.name,
        })}
      </p>
    );
  }
  return (
    <FormSection icon={<SendIcon />} openLabel={t('publishForm.open')}>
      {close => (
        <PublishForm
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
