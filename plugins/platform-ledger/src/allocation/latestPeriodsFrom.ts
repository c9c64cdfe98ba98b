import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DateTime } from 'luxon';
import { ShownPeriod } from './usePeriodKind';

const QUARTERS_BACK = 7;
const SPRINTS_BACK = 7;
// The length of a sprint is each policy's; two weeks is what most have.
const SPRINT_WEEKS = 2;

/** The day from which on the latest eight periods are asked for. */
export function latestPeriodsFrom(day: Day, period: ShownPeriod): Day {
  const back =
    period === 'quarter'
      ? { months: QUARTERS_BACK * 3 }
      : { weeks: SPRINTS_BACK * SPRINT_WEEKS };
  return DateTime.fromISO(day, { zone: 'utc' })
    .minus(back)
    .toFormat('yyyy-MM-dd');
}
