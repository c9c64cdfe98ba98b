import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../api';
import { InputField, SelectField } from '../../elements';
import { Form, useSubmission } from '../../forms';
import { useTranslation } from '../../translation';
import { USUAL_CATEGORIES } from '../usualCategories';

const TAKE_BACK = 'take back';

export interface OverrideFormProps {
  /** Categories that the figures have. */
  seen: string[];
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** Gives an item a category by hand, or takes that back; the reason stays with it. */
export function OverrideForm(props: OverrideFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const submission = useSubmission(['item', 'category', 'reason']);
  const [item, setItem] = useState('');
  const [category, setCategory] = useState<string>();
  const [reason, setReason] = useState('');
  const { fields } = submission.errors;
  const categories = [
    ...new Set([...USUAL_CATEGORIES, ...props.seen, 'uncategorised']),
  ];

  async function send() {
    const required = t('form.required');
    if (!item.trim() || !category || !reason.trim()) {
      submission.refuse({
        ...(!item.trim() && { item: required }),
        ...(!category && { category: required }),
        ...(!reason.trim() && { reason: required }),
      });
      return;
    }
    const given = category === TAKE_BACK ? undefined : category;
    await submission.submit(async () => {
      await api.overrideItem({
        body: {
          item: item.trim(),
          category: given,
          reason: reason.trim(),
        },
      });
      props.onDone(
        given
          ? t('overrideForm.done', { item: item.trim(), category: given })
          : t('overrideForm.doneBack', { item: item.trim() }),
      );
    });
  }

  return (
    <Form
      label={t('overrideForm.label')}
      submission={submission}
      submitLabel={t('overrideForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <InputField
        label={t('overrideForm.item')}
        hint={t('overrideForm.itemHint')}
        required
        value={item}
        error={fields.item}
        onChange={setItem}
      />
      <SelectField
        label={t('overrideForm.category')}
        anyLabel=""
        value={category}
        options={[
          ...categories.map(value => ({ value, label: value })),
          { value: TAKE_BACK, label: t('overrideForm.takeBack') },
        ]}
        error={fields.category}
        onChange={setCategory}
      />
      <InputField
        label={t('overrideForm.reason')}
        multiline
        required
        value={reason}
        error={fields.reason}
        onChange={setReason}
      />
    </Form>
  );
}
