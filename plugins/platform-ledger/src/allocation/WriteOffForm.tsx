import { useApi } from '@backstage/core-plugin-api';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../api';
import { entityName, InputField } from '../elements';
import { Form, readNumber, useSubmission } from '../forms';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';
import { useDays } from './useDays';

export interface WriteOffFormProps {
  group: string;
  /** Person-days. */
  owed: number;
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** Gives up deferred days, with a reason. */
export function WriteOffForm(props: WriteOffFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const days = useDays();
  const { day, status } = useAsOf();
  const { group, owed } = props;
  const submission = useSubmission(['days', 'on', 'reason']);
  const [amount, setAmount] = useState('');
  const [on, setOn] = useState(day ?? '');
  const [reason, setReason] = useState('');
  const { fields } = submission.errors;

  async function send() {
    const number = readNumber(amount);
    if (number === undefined || number <= 0 || !reason.trim()) {
      submission.refuse({
        ...(number === undefined && { days: t('form.notANumber') }),
        ...(number !== undefined &&
          number <= 0 && { days: t('form.notPositive') }),
        ...(!reason.trim() && { reason: t('form.required') }),
      });
      return;
    }
    await submission.submit(async () => {
      await api.createWriteOff({
        path: entityPath(group),
        body: {
          days: number,
          on: on || undefined,
          reason: reason.trim(),
        },
      });
      props.onDone(
        t('writeOffForm.done', {
          days: days.words(number),
          owed: days.words(Math.max(0, owed - number)),
        }),
      );
    });
  }

  return (
    <Form
      label={t('writeOffForm.label', { group: entityName(group) })}
      submission={submission}
      submitLabel={t('writeOffForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <InputField
        label={t('writeOffForm.days')}
        hint={t('writeOffForm.owed', { days: days.words(owed) })}
        type="number"
        required
        value={amount}
        error={fields.days}
        onChange={setAmount}
      />
      <InputField
        label={t('writeOffForm.on')}
        type="date"
        max={status.value?.today}
        value={on}
        error={fields.on}
        onChange={setOn}
      />
      <InputField
        label={t('writeOffForm.reason')}
        multiline
        required
        value={reason}
        error={fields.reason}
        onChange={setReason}
      />
    </Form>
  );
}
