import { DateTime } from 'luxon';
import { DayNumber, fromDayNumber } from '../time';
import { DaySpan } from './PeriodSpan';
import { isoWeekday } from './isoWeekday';

/**
 * The ISO week a day lies in, Monday to Sunday: `2026-W01`.
 *
 * @see METHODS, time
 * @public
 */
export function isoWeekOf(day: DayNumber): DaySpan & { label: string } {
  const start = weekStart(day);
  return {
    label: DateTime.fromISO(fromDayNumber(start), {
      zone: 'utc',
    }).toFormat("kkkk-'W'WW"),
    start,
    end: start + 7,
  };
}

/**
 * The Monday of a day's ISO week.
 *
 * @public
 */
export function weekStart(day: DayNumber): DayNumber {
  return day - isoWeekday(day) + 1;
}
