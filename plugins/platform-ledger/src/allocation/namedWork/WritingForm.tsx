import { useApi } from '@backstage/core-plugin-api';
import { NamedWork } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../api';
import { InputField, SelectField } from '../../elements';
import { Form, readNumber, useSubmission } from '../../forms';
import { useAsOf } from '../../state';
import { useTranslation } from '../../translation';
import { useDays } from '../useDays';
import { groupNames } from './groupNames';
import styles from './NamedWork.module.css';
import { NewWork } from './WorkForm';

const FIELDS = ['group', 'entityRef', 'days', 'writtenOn', 'link', 'name'];

export interface WritingFormProps {
  /** The piece; one that is new gets its name with its first writing. */
  work: NamedWork | NewWork;
  groups: { group: string; title?: string }[];
  onCancel(): void;
  onDone(change: string): void;
}

/** Who wrote it, where, when and at what cost; above it, who did already. */
export function WritingForm(props: WritingFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const days = useDays();
  const { day, status } = useAsOf();
  const { groups } = props;
  const name = groupNames(groups);
  const submission = useSubmission(FIELDS);
  // A new piece is recorded once, also where its writing is refused and sent again.
  const [work, setWork] = useState(props.work);
  const [values, setValues] = useState({
    group: groups.length === 1 ? groups[0].group : '',
    entityRef: '',
    days: '',
    writtenOn: day ?? '',
    link: '',
  });
  const { fields } = submission.errors;
  const writings = 'id' in work ? work.writings : [];
  const squads = [...new Set(writings.map(writing => writing.group))];

  async function send() {
    const number = readNumber(values.days);
    if (!values.group || number === undefined || number <= 0) {
      submission.refuse({
        ...(!values.group && { group: t('form.required') }),
        ...(number === undefined && { days: t('form.notANumber') }),
        ...(number !== undefined &&
          number <= 0 && { days: t('form.notPositive') }),
      });
      return;
    }
    await submission.submit(async () => {
      const named =
        'id' in work
          ? work
          : await api.createNamedWork({
              body: {
                name: work.name,
                description: work.description || undefined,
              },
            });
      setWork(named);
      const written = await api.createWriting({
        path: { id: named.id },
        body: {
          group: values.group,
          days: number,
          entityRef: values.entityRef.trim() || undefined,
          writtenOn: values.writtenOn || undefined,
          link: values.link.trim() || undefined,
        },
      });
      props.onDone(
        t('workForm.done', {
          work: written.name,
          count: written.writings.length,
          days: days.words(written.redistributedDays),
        }),
      );
    });
  }

  function field(
    key: 'entityRef' | 'days' | 'writtenOn' | 'link',
    more: Partial<Parameters<typeof InputField>[0]> = {},
  ) {
    const labels = {
      entityRef: t('workForm.entity'),
      days: t('workForm.days'),
      writtenOn: t('workForm.writtenOn'),
      link: t('workForm.link'),
    };
    return (
      <InputField
        label={labels[key]}
        value={values[key]}
        error={fields[key]}
        onChange={value => setValues(before => ({ ...before, [key]: value }))}
        {...more}
      />
    );
  }

  return (
    <Form
      label={t('workForm.writingOf', { work: work.name })}
      submission={submission}
      submitLabel={t('workForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      <p className={styles.question}>
        {t('workForm.writingOf', { work: work.name })}
      </p>
      <p className={`${styles.muted} ${styles.wide}`}>
        {squads.length > 0
          ? t('workForm.already', {
              count: squads.length,
              squads: squads.map(name).join(', '),
            })
          : t('workForm.firstWriting')}
      </p>
      {groups.length > 1 && (
        <SelectField
          label={t('workForm.group')}
          anyLabel=""
          value={values.group}
          options={groups.map(({ group }) => ({
            value: group,
            label: name(group),
          }))}
          onChange={group =>
            setValues(before => ({ ...before, group: group ?? '' }))
          }
          error={fields.group}
        />
      )}
      {field('days', { type: 'number', required: true })}
      {field('writtenOn', { type: 'date', max: status.value?.today })}
      {field('entityRef', { hint: t('workForm.entityHint') })}
      {field('link', { type: 'url' })}
    </Form>
  );
}
