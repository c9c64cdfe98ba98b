import {
  Day,
  readInstant,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { liesInFuture } from './readReportDay';

/**
 * The instant of a line, in UTC with milliseconds; the start of its day where it names none.
 */
export function readReportInstant(options: {
  value: unknown;
  day: Day;
  today: Day;
}): { instant: string } | { problem: { field: string; reason: string } } {
  const { value, day, today } = options;
  const field = 'observedAt';
  if (value === undefined) {
    return { instant: `${day}T00:00:00.000Z` };
  }
  const instant = readInstant(value);
  if (!instant) {
    const reason = 'must be an ISO instant with offset';
    return { problem: { field, reason } };
  }
  return instant.slice(0, 10) > today
    ? { problem: { field, reason: liesInFuture(today) } }
    : { instant };
}
