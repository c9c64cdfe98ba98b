import { useApi } from '@backstage/core-plugin-api';
import { HandOverItem } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../api';
import { entityName, InputField } from '../elements';
import { Form, useSubmission } from '../forms';
import { useTranslation } from '../translation';

export interface HandOverFormProps {
  item: HandOverItem;
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** Who takes a capability over, by when, and that it is done. */
export function HandOverForm(props: HandOverFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { item } = props;
  const submission = useSubmission(['newOwner', 'dueOn', 'doneOn']);
  const [newOwner, setNewOwner] = useState(item.newOwner ?? '');
  const [dueOn, setDueOn] = useState(item.dueOn ?? '');
  const [doneOn, setDoneOn] = useState(item.doneOn ?? '');
  const { fields } = submission.errors;
  const capability = entityName(item.capability);

  async function send() {
    if (!newOwner.trim()) {
      submission.refuse({ newOwner: t('form.required') });
      return;
    }
    await submission.submit(async () => {
      await api.updateHandOver({
        path: { id: item.id },
        body: {
          newOwner: changed(item.newOwner, newOwner.trim()),
          dueOn: changed(item.dueOn, dueOn),
          doneOn: changed(item.doneOn, doneOn),
        },
      });
      props.onDone(
        t(doneOn ? 'handOverForm.done' : 'handOverForm.changed', {
          capability,
        }),
      );
    });
  }

  return (
    <Form
      label={t('handOverForm.label', { capability })}
      submission={submission}
      submitLabel={t('handOverForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <InputField
        label={t('handOverForm.newOwner')}
        hint={t('handOverForm.newOwnerHint')}
        required
        value={newOwner}
        error={fields.newOwner}
        onChange={setNewOwner}
      />
      <InputField
        label={t('handOverForm.dueOn')}
        type="date"
        value={dueOn}
        error={fields.dueOn}
        onChange={setDueOn}
      />
      <InputField
        label={t('handOverForm.doneOn')}
        type="date"
        value={doneOn}
        error={fields.doneOn}
        onChange={setDoneOn}
      />
    </Form>
  );
}

/** What nobody changed is left out: somebody else may have, meanwhile. An emptied field takes back what was said. */
function changed(before: string | undefined, now: string): string | undefined {
  return now === (before ?? '') ? undefined : now;
}
