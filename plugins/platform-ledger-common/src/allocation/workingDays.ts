import { DayNumber } from '../time';
import { isWeekday } from './isoWeekday';
import { DaySpan } from './PeriodSpan';

/**
 * Monday to Friday in a span of days, less public holidays, in order.
 *
 * @see METHODS, allocation: capacity
 * @public
 */
export function workingDays(
  span: DaySpan,
  holidays: ReadonlySet<DayNumber> = new Set(),
): DayNumber[] {
  const days: DayNumber[] = [];
  for (let day = span.start; day < span.end; day++) {
    if (isWeekday(day) && !holidays.has(day)) {
      days.push(day);
    }
  }
  return days;
}
