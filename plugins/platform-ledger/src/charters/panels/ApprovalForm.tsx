import { useApi } from '@backstage/core-plugin-api';
import { definitionPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../api';
import { ChoiceField, InputField, WholeRow } from '../../elements';
import { Form, useSubmission } from '../../forms';
import { useTranslation } from '../../translation';

const ANSWERS = ['approve', 'reject'] as const;

type Answer = (typeof ANSWERS)[number];

export interface ApprovalFormProps {
  charterRef: string;
  /** The revision's. */
  number: number;
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** The decider's answer to moved goalposts. Nothing is chosen beforehand. */
export function ApprovalForm(props: ApprovalFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { charterRef, number } = props;
  const submission = useSubmission(['approved', 'note']);
  const [answer, setAnswer] = useState<Answer>();
  const [note, setNote] = useState('');
  const { fields } = submission.errors;

  async function send() {
    if (!answer) {
      submission.refuse({ approved: t('form.required') });
      return;
    }
    const approved = answer === 'approve';
    await submission.submit(async () => {
      await api.approveCharterRevision({
        path: { ...definitionPath(charterRef), number },
        body: {
          approved,
          note: note.trim() || undefined,
        },
      });
      props.onDone(
        approved
          ? t('approvalForm.doneApproved', { number: String(number) })
          : t('approvalForm.doneRejected'),
      );
    });
  }

  return (
    <Form
      label={t('approvalForm.label', { number: String(number) })}
      submission={submission}
      submitLabel={t('approvalForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <ChoiceField
        label={t('approvalForm.answer')}
        value={answer}
        options={ANSWERS.map(value => ({
          value,
          label: t(`approvalForm.${value}`),
        }))}
        error={fields.approved}
        onChange={value => setAnswer(value)}
      />
      <WholeRow>
        <InputField
          label={t('approvalForm.note')}
          multiline
          value={note}
          error={fields.note}
          onChange={setNote}
        />
      </WholeRow>
    </Form>
  );
}
