import { useApi } from '@backstage/core-plugin-api';
import {
  ReportDeclaration,
  ReportSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../api';
import {
  FieldError,
  InputField,
  SelectField,
  SkeletonLines,
  WholeRow,
} from '../../elements';
import { Form, useSubmission } from '../../forms';
import { useTranslation } from '../../translation';
import { QuarterChoice } from './quarterChoices';
import { useGroupChoices } from './useGroupChoices';
import { QuarterChoices, useQuarterChoices } from './useQuarterChoices';

const OTHER_DAYS = 'other';

export interface NewReportFormProps {
  /** Those that there are: none of the same period and scope can be begun. */
  reports: ReportSummary[];
  onCancel(): void;
  onDone(report: ReportSummary): void;
}

/** What the report is to be about, and for whom. */
export function NewReportForm(props: NewReportFormProps) {
  const choices = useQuarterChoices();
  return choices ? (
    <NewReportFields {...props} choices={choices} />
  ) : (
    <SkeletonLines lines={1} height={140} />
  );
}

function NewReportFields(
  props: NewReportFormProps & { choices: QuarterChoices },
) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { reports, onCancel, onDone } = props;
  const submission = useSubmission([
    'from',
    'to',
    'group',
    'audience',
    'title',
  ]);
  const { fields } = submission.errors;
  const groups = useGroupChoices();
  const { quarters, usual } = props.choices;
  const [period, setPeriod] = useState(usual?.from ?? OTHER_DAYS);
  const [group, setGroup] = useState<string>();
  const [days, setDays] = useState({ from: '', to: '' });
  const [audience, setAudience] = useState<string>(t('newReport.leadership'));
  const [title, setTitle] = useState('');
  const isOther = period === OTHER_DAYS;
  const quarter = quarters.find(({ from }) => from === period);
  const { from, to } = quarter ?? days;

  function quarterWords(choice: QuarterChoice) {
    const isTaken = reports.some(
      report =>
        report.period.from === choice.from &&
        report.period.to === choice.to &&
        report.group === group,
    );
    if (isTaken) {
      return t('newReport.taken', { quarter: choice.label });
    }
    return choice.running
      ? t('newReport.running', { quarter: choice.label })
      : choice.label;
  }

  async function send() {
    const missing = {
      ...(!from && { from: t('form.required') }),
      ...(!to && { to: t('form.required') }),
      ...(from && to && to < from && { to: t('newReport.reversed') }),
    };
    if (Object.keys(missing).length > 0) {
      submission.refuse(missing);
      return;
    }
    const declaration: ReportDeclaration = {
      from,
      to,
      group,
      audience: audience.trim() || undefined,
      title: title.trim() || undefined,
    };
    await submission.submit(async () => {
      onDone(await api.createReport({ body: declaration }));
    });
  }

  return (
    <Form
      label={t('newReport.label')}
      submission={submission}
      submitLabel={t('newReport.submit')}
      onSubmit={send}
      onCancel={onCancel}
    >
      <SelectField
        label={t('newReport.quarter')}
        value={period}
        options={[
          ...quarters.map(choice => ({
            value: choice.from,
            label: quarterWords(choice),
          })),
          { value: OTHER_DAYS, label: t('newReport.otherDays') },
        ]}
        onChange={value => setPeriod(value ?? OTHER_DAYS)}
      />
      {isOther &&
        (['from', 'to'] as const).map(name => (
          <InputField
            key={name}
            label={t(`newReport.${name}`)}
            type="date"
            required
            value={days[name]}
            error={fields[name]}
            onChange={day => setDays(before => ({ ...before, [name]: day }))}
          />
        ))}
      <div>
        <SelectField
          label={t('newReport.group')}
          value={group}
          anyLabel={t('reports.organisation')}
          options={groups.value ?? []}
          onChange={setGroup}
        />
        <FieldError
          error={
            groups.error
              ? t('newReport.noGroups', { reason: groups.error.message })
              : fields.group
          }
        />
      </div>
      <InputField
        label={t('newReport.audience')}
        value={audience}
        hint={t('newReport.audienceHint')}
        error={fields.audience}
        onChange={setAudience}
      />
      <InputField
        label={t('newReport.title')}
        value={title}
        hint={t('newReport.titleHint')}
        error={fields.title}
        onChange={setTitle}
      />
      {quarter?.running && <WholeRow>{t('newReport.isRunning')}</WholeRow>}
    </Form>
  );
}
