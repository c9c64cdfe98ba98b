import {
  Day,
  DayNumber,
  isDay,
  readInstant,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What a report is of, and when it was made. */
export interface ReportTime {
  day: DayNumber;
  /** ISO instant in UTC with milliseconds. */
  observedAt: string;
}

/**
 * The day and instant of an observation or of the end of a sweep.
 *
 * `observedAt`: for those that name no instant; the start of the day where there is none here either
 */
export function readReportTime(options: {
  fields: Record<string, unknown>;
  today: Day;
  observedAt: string | undefined;
}): { time: ReportTime } | { field: string; reason: string } {
  const { fields, today } = options;
  const { observedOn } = fields;
  if (!isDay(observedOn)) {
    return {
      field: 'observedOn',
      reason: 'must be a day of the form YYYY-MM-DD, from 1970 on',
    };
  }
  if (observedOn > today) {
    return {
      field: 'observedOn',
      reason: `lies in the future: today is ${today} in UTC`,
    };
  }
  const day = toDayNumber(observedOn);
  const given = isMissing(fields.observedAt)
    ? options.observedAt
    : fields.observedAt;
  if (given === undefined) {
    return { time: { day, observedAt: `${observedOn}T00:00:00.000Z` } };
  }
  const observedAt = readInstant(given);
  if (!observedAt) {
    return {
      field: 'observedAt',
      reason: 'must be an ISO instant with offset',
    };
  }
  if (observedAt.slice(0, 10) > today) {
    return {
      field: 'observedAt',
      reason: `lies in the future: today is ${today} in UTC`,
    };
  }
  return { time: { day, observedAt } };
}

/** A CSV that has the column may leave a cell empty. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
