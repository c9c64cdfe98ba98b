import { useApi } from '@backstage/core-plugin-api';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../api';
import { entityName, InputField, SelectField } from '../elements';
import { useFormat } from '../format';
import { Form, useSubmission } from '../forms';
import { useTranslation } from '../translation';
import {
  CheckInDraft,
  CheckInSquad,
  offerCheckIn,
  readCheckIn,
} from './checkInDraft';
import { CheckInNumbers } from './CheckInNumbers';
import { statedShare } from './statedShare';
import { useDays } from './useDays';

const SHOWN_SPRINTS = 12;

export interface CheckInFormProps {
  squad: CheckInSquad;
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/** A sprint in under thirty seconds: last sprint's numbers are there, and may be pressed through. */
export function CheckInForm(props: CheckInFormProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const format = useFormat();
  const days = useDays();
  const { squad } = props;
  const submission = useSubmission([
    'sprint',
    'share',
    'categories',
    'unrequestedDays',
  ]);
  const [draft, setDraft] = useState(() => offerCheckIn(squad));
  const { fields } = submission.errors;
  const checkedIn = new Set(squad.checkIns.map(checkIn => checkIn.sprint));
  const change = (part: Partial<CheckInDraft>) =>
    setDraft(before => ({ ...before, ...part }));

  async function send() {
    const read = readCheckIn(draft);
    if ('wrong' in read) {
      submission.refuse(
        Object.fromEntries(
          Object.entries(read.wrong).map(([field, wrong]) => [
            field,
            t(`form.${wrong}`),
          ]),
        ),
      );
      return;
    }
    const { declaration } = read;
    await submission.submit(async () => {
      await api.createCheckIn({
        path: entityPath(squad.group),
        body: declaration,
      });
      const day = format.day(declaration.sprint);
      const total = declaration.categories?.reduce(
        (sum, category) => sum + category.days,
        0,
      );
      props.onDone(
        total === undefined
          ? t('checkInForm.doneShare', {
              day,
              share: statedShare(declaration.share ?? 0),
            })
          : t('checkInForm.doneDays', { day, days: days.words(total) }),
      );
    });
  }

  return (
    <Form
      label={t('checkInForm.label', {
        group: squad.title ?? entityName(squad.group),
      })}
      submission={submission}
      submitLabel={t('checkInForm.submit')}
      onSubmit={send}
      onCancel={props.onCancel}
    >
      {squad.sprints.length > 0 ? (
        <SelectField
          label={t('checkInForm.sprint')}
          value={draft.sprint}
          options={squad.sprints
            .slice(-SHOWN_SPRINTS)
            .reverse()
            .map(({ period }) => ({
              value: period.start,
              label: t(
                checkedIn.has(period.start)
                  ? 'checkInForm.sprintDone'
                  : 'checkInForm.sprintOption',
                {
                  from: format.day(period.start),
                  to: format.day(period.end),
                },
              ),
            }))}
          error={fields.sprint}
          onChange={sprint => change({ sprint: sprint ?? '' })}
        />
      ) : (
        <InputField
          label={t('checkInForm.sprintStart')}
          type="date"
          required
          value={draft.sprint}
          error={fields.sprint}
          onChange={sprint => change({ sprint })}
        />
      )}
      <CheckInNumbers
        draft={draft}
        last={squad.checkIns[0]}
        errors={fields}
        platformTeam={squad.platformTeam}
        onChange={change}
      />
    </Form>
  );
}
