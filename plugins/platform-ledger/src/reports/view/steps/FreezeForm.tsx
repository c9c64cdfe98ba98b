import { useApi } from '@backstage/core-plugin-api';
import { ReportDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../../../api';
import { WholeRow } from '../../../elements';
import { Form, useSubmission } from '../../../forms';
import { useTranslation } from '../../../translation';
import styles from './StepsPanel.module.css';

const CONSEQUENCES = ['keeps', 'files', 'notes', 'later'] as const;

export interface FreezeFormProps {
  report: ReportDetails;
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** Says what freezing does before it does it. */
export function FreezeForm(props: FreezeFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const submission = useSubmission([]);

  async function send() {
    await submission.submit(async () => {
      const { files } = await api.freezeReport({
        path: { id: props.report.id },
      });
      props.onDone(
        t('freezeForm.done', {
          files: t('verification.files', { count: files.length }),
        }),
      );
    });
  }

  return (
    <Form
      label={t('freezeForm.label')}
      submission={submission}
      submitLabel={t('freezeForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <WholeRow>
        <strong>{t('freezeForm.title')}</strong>
        <ul className={styles.list}>
          {CONSEQUENCES.map(consequence => (
            <li key={consequence}>{t(`freezeForm.${consequence}`)}</li>
          ))}
        </ul>
      </WholeRow>
    </Form>
  );
}
