import { DateTime } from 'luxon';
import { DayNumber, fromDayNumber, toDayNumber } from '../time';
import { fiscalYearOf } from './fiscalYearOf';
import { PeriodSpan } from './PeriodSpan';

/**
 * The quarter a day lies in: `2024-Q3`, or `FY2025-Q1` where the fiscal year does not start in January.
 *
 * @param fiscalYearStartsIn - a month, 1 to 12
 * @throws InputError where it is no month
 * @see METHODS, time
 * @public
 */
export function quarterOf(day: DayNumber, fiscalYearStartsIn = 1): PeriodSpan {
  const year = fiscalYearOf(day, fiscalYearStartsIn);
  const first = DateTime.fromISO(fromDayNumber(year.start), { zone: 'utc' });
  const month = DateTime.fromISO(fromDayNumber(day), { zone: 'utc' }).month;
  const quarter = Math.floor(((month - fiscalYearStartsIn + 12) % 12) / 3);
  const start = first.plus({ months: 3 * quarter });
  return {
    kind: 'quarter',
    label: `${year.label}-Q${quarter + 1}`,
    start: toDayNumber(start.toISODate()!),
    end: toDayNumber(start.plus({ months: 3 }).toISODate()!),
  };
}
