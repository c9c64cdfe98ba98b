import {
  Day,
  fromDayNumber,
  quarterOf,
  ReportPeriod,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DateTime } from 'luxon';

/** When fiscal years begin, and by which clocks weekdays are told. */
export interface ReportCalendar {
  /** A month, 1 to 12. */
  fiscalYearStartsIn: number;
  timeZones: string[];
}

/**
 * The period of two days: by its quarter's label where it is one, else by its days.
 *
 * `fiscalYearStartsIn`: a month, 1 to 12
 */
export function reportPeriod(options: {
  from: Day;
  to: Day;
  fiscalYearStartsIn: number;
}): ReportPeriod {
  const { from, to, fiscalYearStartsIn } = options;
  const quarter = quarterOf(toDayNumber(from), fiscalYearStartsIn);
  const whole =
    fromDayNumber(quarter.start) === from &&
    fromDayNumber(quarter.end - 1) === to;
  return { label: whole ? quarter.label : `${from} – ${to}`, from, to };
}

/**
 * The period of the same length so many months before: whole months stay whole months.
 */
export function periodBefore(options: {
  period: ReportPeriod;
  months: number;
  fiscalYearStartsIn: number;
}): ReportPeriod {
  const { period, months, fiscalYearStartsIn } = options;
  const from = DateTime.fromISO(period.from, { zone: 'utc' });
  const end = DateTime.fromISO(period.to, { zone: 'utc' }).plus({ days: 1 });
  return reportPeriod({
    from: from.minus({ months }).toISODate()!,
    to: end.minus({ months }).minus({ days: 1 }).toISODate()!,
    fiscalYearStartsIn,
  });
}

/** How many months a period is long, at least one. */
export function monthsOf(period: ReportPeriod): number {
  const from = DateTime.fromISO(period.from, { zone: 'utc' });
  const end = DateTime.fromISO(period.to, { zone: 'utc' }).plus({ days: 1 });
  return Math.max(1, Math.round(end.diff(from, 'months').months));
}
