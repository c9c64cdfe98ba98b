import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../../api';
import { InputField, WholeRow } from '../../../elements';
import { Form, useSubmission } from '../../../forms';
import { useTranslation } from '../../../translation';
import { ReportSectionTitle } from '../ReportSectionTitle';

export interface CommentaryFormProps {
  reportId: string;
  section: ReportSectionTitle;
  /** As it stands; empty where there is none. */
  text: string;
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** What the owner has to say of a section. */
export function CommentaryForm(props: CommentaryFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { reportId, section } = props;
  const submission = useSubmission(['text']);
  const [text, setText] = useState(props.text);

  async function send() {
    await submission.submit(async () => {
      await api.writeReportCommentary({
        path: { id: reportId, section: section.id },
        body: { text: text.trim() },
      });
      props.onDone(t(text.trim() ? 'commentary.kept' : 'commentary.takenBack'));
    });
  }

  return (
    <Form
      label={t('commentary.label', { section: section.title })}
      submission={submission}
      submitLabel={t('commentary.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <WholeRow>
        <InputField
          label={t('commentary.text')}
          hint={t('commentary.hint')}
          multiline
          value={text}
          error={submission.errors.fields.text}
          onChange={setText}
        />
      </WholeRow>
    </Form>
  );
}
