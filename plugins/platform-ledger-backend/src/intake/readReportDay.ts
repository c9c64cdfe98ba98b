import {
  Day,
  isDay,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * The day that a line is about.
 */
export function readReportDay(
  value: unknown,
  today: Day,
): { day: Day } | { problem: { field: string; reason: string } } {
  const field = 'day';
  if (!isDay(value)) {
    const reason = 'must be a day of the form YYYY-MM-DD, from 1970 on';
    return { problem: { field, reason } };
  }
  return value > today
    ? { problem: { field, reason: liesInFuture(today) } }
    : { day: value };
}

/** Why nothing can be reported of it yet. */
export function liesInFuture(today: Day): string {
  return `lies in the future: today is ${today} in UTC`;
}
