import { useApi } from '@backstage/core-plugin-api';
import { ReportSection } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../../api';
import { InputField, WholeRow } from '../../../elements';
import { Form, useSubmission } from '../../../forms';
import { useTranslation } from '../../../translation';

export interface CommentFormProps {
  reportId: string;
  section?: ReportSection;
  /** What it is about, in words. */
  name: string;
  onCancel(): void;
  onDone(): void;
}

/** Something to say of a frozen report. */
export function CommentForm(props: CommentFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { reportId, section } = props;
  const submission = useSubmission(['text']);
  const [text, setText] = useState('');

  async function send() {
    if (!text.trim()) {
      submission.refuse({ text: t('form.required') });
      return;
    }
    await submission.submit(async () => {
      await api.commentOnReport({
        path: { id: reportId },
        body: { section, text: text.trim() },
      });
      props.onDone();
    });
  }

  return (
    <Form
      label={t('comments.label', { section: props.name })}
      submission={submission}
      submitLabel={t('comments.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <WholeRow>
        <InputField
          label={t('comments.text')}
          hint={t('comments.hint')}
          multiline
          required
          value={text}
          error={submission.errors.fields.text}
          onChange={setText}
        />
      </WholeRow>
    </Form>
  );
}
