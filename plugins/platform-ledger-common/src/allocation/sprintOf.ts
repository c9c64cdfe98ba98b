import { InputError } from '@backstage/errors';
import { Day, DayNumber, fromDayNumber, toDayNumber } from '../time';
import { PeriodSpan } from './PeriodSpan';

/**
 * How a policy cuts sprints: their length, and the first day of any one of them.
 *
 * @public
 */
export interface SprintCalendar {
  weeks: number;
  anchor: Day;
}

/**
 * The sprint a day lies in, also before the anchor; labelled by its first day.
 *
 * @throws InputError where the length is no whole number of weeks, or the anchor no day
 * @see METHODS, time
 * @public
 */
export function sprintOf(day: DayNumber, sprint: SprintCalendar): PeriodSpan {
  if (!Number.isInteger(sprint.weeks) || sprint.weeks < 1) {
    throw new InputError(
      `A sprint must last a whole number of weeks, not ${sprint.weeks}`,
    );
  }
  const length = 7 * sprint.weeks;
  const anchor = toDayNumber(sprint.anchor);
  const start = anchor + Math.floor((day - anchor) / length) * length;
  return {
    kind: 'sprint',
    label: fromDayNumber(start),
    start,
    end: start + length,
  };
}
