import { useApi } from '@backstage/core-plugin-api';
import { definitionPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../api';
import { InputField, WholeRow } from '../../elements';
import { Form, useSubmission } from '../../forms';
import { useTranslation } from '../../translation';

export interface ReasonFormProps {
  charterRef: string;
  /** The revision's. */
  number: number;
  onCancel(): void;
  onDone(): void;
}

/** Why the goalposts were moved. */
export function ReasonForm(props: ReasonFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { charterRef, number } = props;
  const submission = useSubmission(['reason']);
  const [reason, setReason] = useState('');

  async function send() {
    if (!reason.trim()) {
      submission.refuse({ reason: t('form.required') });
      return;
    }
    await submission.submit(async () => {
      await api.explainCharterRevision({
        path: { ...definitionPath(charterRef), number },
        body: {
          reason: reason.trim(),
        },
      });
      props.onDone();
    });
  }

  return (
    <Form
      label={t('reasonForm.label', { number: String(number) })}
      submission={submission}
      submitLabel={t('reasonForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <WholeRow>
        <InputField
          label={t('reasonForm.reason')}
          multiline
          required
          value={reason}
          error={submission.errors.fields.reason}
          onChange={setReason}
        />
      </WholeRow>
    </Form>
  );
}
