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
 * The period of the same length that ends where this one begins: months where it is made of whole months, days else.
 */
export function periodBefore(options: ShiftedPeriod): ReportPeriod {
  return shifted(options, -1);
}

/** The period of the same length that begins where this one ends. */
export function periodAfter(options: ShiftedPeriod): ReportPeriod {
  return shifted(options, 1);
}

/** The same days of the year before. */
export function periodYearBefore(options: ShiftedPeriod): ReportPeriod {
  const { fiscalYearStartsIn } = options;
  const { from, end } = boundsOf(options.period);
  return periodOfBounds({
    from: from.minus({ years: 1 }),
    end: end.minus({ years: 1 }),
    fiscalYearStartsIn,
  });
}

/** How many months a period is long, begun ones counted. */
export function monthsOf(period: ReportPeriod): number {
  const { from, end } = boundsOf(period);
  return Math.ceil(end.diff(from, 'months').months);
}

/** The last quarter that lies in a period with all its days. */
export function lastQuarterIn(
  options: ShiftedPeriod,
): ReportPeriod | undefined {
  const { period, fiscalYearStartsIn } = options;
  const dayAfter = toDayNumber(period.to) + 1;
  const latest = quarterOf(dayAfter, fiscalYearStartsIn);
  const quarter = quarterOf(latest.start - 1, fiscalYearStartsIn);
  return toDayNumber(period.from) <= quarter.start
    ? {
        label: quarter.label,
        from: fromDayNumber(quarter.start),
        to: fromDayNumber(quarter.end - 1),
      }
    : undefined;
}

interface ShiftedPeriod {
  period: ReportPeriod;
  fiscalYearStartsIn: number;
}

function shifted(
  { period, fiscalYearStartsIn }: ShiftedPeriod,
  times: 1 | -1,
): ReportPeriod {
  const { from, end } = boundsOf(period);
  const months = Math.round(end.diff(from, 'months').months);
  const isWhole =
    from.day === 1 && from.plus({ months }).toMillis() === end.toMillis();
  const length = isWhole
    ? { months: times * months }
    : { days: times * end.diff(from, 'days').days };
  return periodOfBounds({
    from: from.plus(length),
    end: end.plus(length),
    fiscalYearStartsIn,
  });
}

/** The first day, and the first after the last. */
function boundsOf({ from, to }: ReportPeriod) {
  return {
    from: DateTime.fromISO(from, { zone: 'utc' }),
    end: DateTime.fromISO(to, { zone: 'utc' }).plus({ days: 1 }),
  };
}

function periodOfBounds(options: {
  from: DateTime;
  end: DateTime;
  fiscalYearStartsIn: number;
}): ReportPeriod {
  const { from, end, fiscalYearStartsIn } = options;
  return reportPeriod({
    from: from.toISODate()!,
    to: end.minus({ days: 1 }).toISODate()!,
    fiscalYearStartsIn,
  });
}
