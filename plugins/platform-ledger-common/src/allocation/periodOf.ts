import { InputError } from '@backstage/errors';
import { DayNumber } from '../time';
import { fiscalYearOf } from './fiscalYearOf';
import { monthOf } from './monthOf';
import { PeriodKind, PeriodSpan } from './PeriodSpan';
import { quarterOf } from './quarterOf';
import { SprintCalendar, sprintOf } from './sprintOf';

/**
 * How a policy cuts time into periods.
 *
 * @public
 */
export interface PeriodCalendar {
  /** A month; 1 unless given. */
  fiscalYearStartsIn?: number;
  sprint?: SprintCalendar;
}

/**
 * The period of a kind that a day lies in.
 *
 * @throws InputError where a sprint is asked for and the policy has none
 * @see METHODS, time
 * @public
 */
export function periodOf(options: {
  kind: PeriodKind;
  day: DayNumber;
  calendar: PeriodCalendar;
}): PeriodSpan {
  const { kind, day, calendar } = options;
  switch (kind) {
    case 'sprint':
      if (!calendar.sprint) {
        throw new InputError('The policy does not say how long a sprint is');
      }
      return sprintOf(day, calendar.sprint);
    case 'month':
      return monthOf(day);
    case 'quarter':
      return quarterOf(day, calendar.fiscalYearStartsIn);
    default:
      return fiscalYearOf(day, calendar.fiscalYearStartsIn);
  }
}
