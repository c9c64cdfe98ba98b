import { useApi } from '@backstage/core-plugin-api';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../api';
import { entityName, InputField } from '../elements';
import { useFormat } from '../format';
import { Form, readNumber, useSubmission } from '../forms';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';
import { useDays } from './useDays';

const FIELDS = ['shipped', 'deferred', 'days', 'agreedOn', 'repayBy'] as const;

type Field = (typeof FIELDS)[number];

export interface TradeOffFormProps {
  group: string;
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** Ship this, repay that by then. */
export function TradeOffForm(props: TradeOffFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const format = useFormat();
  const days = useDays();
  const { day, status } = useAsOf();
  const { group } = props;
  const submission = useSubmission([...FIELDS]);
  const [values, setValues] = useState<Record<Field, string>>({
    shipped: '',
    deferred: '',
    days: '',
    agreedOn: day ?? '',
    repayBy: '',
  });

  async function send() {
    const number = readNumber(values.days);
    const missing = FIELDS.filter(
      name => name !== 'days' && !values[name].trim(),
    );
    if (number === undefined || number <= 0 || missing.length > 0) {
      submission.refuse({
        ...Object.fromEntries(missing.map(name => [name, t('form.required')])),
        ...(number === undefined && { days: t('form.notANumber') }),
        ...(number !== undefined &&
          number <= 0 && { days: t('form.notPositive') }),
      });
      return;
    }
    await submission.submit(async () => {
      await api.createTradeOff({
        path: entityPath(group),
        body: {
          shipped: values.shipped.trim(),
          deferred: values.deferred.trim(),
          days: number,
          agreedOn: values.agreedOn,
          repayBy: values.repayBy,
        },
      });
      props.onDone(
        t('tradeOffForm.done', {
          days: days.words(number),
          day: format.day(values.repayBy),
        }),
      );
    });
  }

  function field(
    name: Field,
    more: { type?: 'date' | 'number'; max?: string } = {},
  ) {
    return (
      <InputField
        label={t(`tradeOffForm.${name}`)}
        required
        value={values[name]}
        error={submission.errors.fields[name]}
        onChange={value => setValues(before => ({ ...before, [name]: value }))}
        {...more}
      />
    );
  }

  return (
    <Form
      label={t('tradeOffForm.label', { group: entityName(group) })}
      submission={submission}
      submitLabel={t('tradeOffForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      {field('shipped')}
      {field('deferred')}
      {field('days', { type: 'number' })}
      {field('agreedOn', { type: 'date', max: status.value?.today })}
      {field('repayBy', { type: 'date' })}
    </Form>
  );
}
