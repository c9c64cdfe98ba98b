import { DayNumber } from '../time';

/**
 * 1 for Monday to 7 for Sunday.
 *
 * @public
 */
export function isoWeekday(day: DayNumber): number {
  // 1970-01-01, day 0, was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * Monday to Friday.
 *
 * @public
 */
export function isWeekday(day: DayNumber): boolean {
  return isoWeekday(day) <= 5;
}
