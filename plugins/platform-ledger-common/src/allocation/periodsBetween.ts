import { DayNumber } from '../time';
import { PeriodCalendar, periodOf } from './periodOf';
import { PeriodKind, PeriodSpan } from './PeriodSpan';

/**
 * Every period of a kind with at least one day in `[from, to)`, in order and whole (the first and last may reach beyond).
 *
 * @see METHODS, time
 * @public
 */
export function periodsBetween(options: {
  kind: PeriodKind;
  from: DayNumber;
  to: DayNumber;
  calendar: PeriodCalendar;
}): PeriodSpan[] {
  const { kind, from, to, calendar } = options;
  const periods: PeriodSpan[] = [];
  let day = from;
  while (day < to) {
    const period = periodOf({ kind, day, calendar });
    periods.push(period);
    day = period.end;
  }
  return periods;
}
