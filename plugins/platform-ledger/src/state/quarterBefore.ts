import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DateTime } from 'luxon';

/** The same day three months earlier; the last day of a month stays the last day of its month. */
export function quarterBefore(day: Day): Day {
  const start = DateTime.fromISO(day, { zone: 'utc' });
  const earlier = start.minus({ months: 3 });
  const isMonthEnd = start.day === start.daysInMonth;
  return (isMonthEnd ? earlier.endOf('month') : earlier).toFormat('yyyy-MM-dd');
}
