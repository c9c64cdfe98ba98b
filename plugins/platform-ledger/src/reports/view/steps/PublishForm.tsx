import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../../../api';
import { WholeRow } from '../../../elements';
import { Form, useSubmission } from '../../../forms';
import { useTranslation } from '../../../translation';
import { FreezeFormProps } from './FreezeForm';
import styles from './StepsPanel.module.css';

/** Says who will see the report before they do. */
export function PublishForm(props: FreezeFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const submission = useSubmission([]);
  const { report } = props;

  async function send() {
    await submission.submit(async () => {
      await api.publishReport({ path: { id: report.id } });
      props.onDone(t('publishForm.done'));
    });
  }

  return (
    <Form
      label={t('publishForm.label')}
      submission={submission}
      submitLabel={t('publishForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <WholeRow>
        <strong>{t('publishForm.title')}</strong>
        <p className={styles.text}>
          {t('publishForm.about', { audience: report.audience })}
        </p>
      </WholeRow>
    </Form>
  );
}
