import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { DayNumber, fromDayNumber, toDayNumber } from '../time';
import { PeriodSpan } from './PeriodSpan';

/**
 * The year a day lies in: `2024`, or `FY2025` where it does not start in January. A fiscal year is named by the calendar year
 * it ends in.
 *
 * @param fiscalYearStartsIn - a month, 1 to 12
 * @throws InputError where it is no month
 * @see METHODS, time
 * @public
 */
export function fiscalYearOf(
  day: DayNumber,
  fiscalYearStartsIn = 1,
): PeriodSpan {
  if (
    !Number.isInteger(fiscalYearStartsIn) ||
    fiscalYearStartsIn < 1 ||
    fiscalYearStartsIn > 12
  ) {
    throw new InputError(
      `fiscalYearStartsIn must be a month from 1 to 12, not ${fiscalYearStartsIn}`,
    );
  }
  const date = DateTime.fromISO(fromDayNumber(day), { zone: 'utc' });
  const start = DateTime.utc(
    date.month < fiscalYearStartsIn ? date.year - 1 : date.year,
    fiscalYearStartsIn,
    1,
  );
  const end = start.plus({ years: 1 });
  return {
    kind: 'year',
    label: fiscalYearStartsIn === 1 ? `${start.year}` : `FY${end.year}`,
    start: toDayNumber(start.toISODate()!),
    end: toDayNumber(end.toISODate()!),
  };
}
