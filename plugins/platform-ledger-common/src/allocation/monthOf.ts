import { DateTime } from 'luxon';
import { DayNumber, fromDayNumber, toDayNumber } from '../time';
import { PeriodSpan } from './PeriodSpan';

/**
 * The calendar month a day lies in: `2024-07`.
 *
 * @public
 */
export function monthOf(day: DayNumber): PeriodSpan {
  const start = DateTime.fromISO(fromDayNumber(day), {
    zone: 'utc',
  }).startOf('month');
  return {
    kind: 'month',
    label: start.toFormat('yyyy-MM'),
    start: toDayNumber(start.toISODate()!),
    end: toDayNumber(start.plus({ months: 1 }).toISODate()!),
  };
}
