import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  Day,
  DayNumber,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DateTime, Duration } from 'luxon';

const KEY = 'platformLedger.allocation.keepRaw';

/** The running and the last quarter are read from traces, with what time in progress reads before them. */
const LEAST_WEEKS = 33;

/**
 * How long traces are kept: the day up to which quarters have to have ended to be reduced, as of a day. For ever where nothing is configured, since what is
 * reduced cannot be had back.
 *
 * @throws InputError where it is no duration, or too short
 */
export function readKeepRaw(
  config: RootConfigService,
): ((today: Day) => DayNumber) | undefined {
  if (!config.has(KEY)) {
    return undefined;
  }
  const duration = Duration.fromObject(
    readDurationFromConfig(config, { key: KEY }),
  );
  const until = (today: Day) =>
    toDayNumber(
      DateTime.fromISO(today, { zone: 'utc' }).minus(duration).toISODate()!,
    );
  if (duration.as('weeks') < LEAST_WEEKS) {
    throw new InputError(
      `${KEY}: must be at least ${LEAST_WEEKS} weeks, since the running and the last quarter are read from traces`,
    );
  }
  return until;
}
