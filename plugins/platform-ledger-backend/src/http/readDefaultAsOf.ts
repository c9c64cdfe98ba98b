import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  Day,
  dayOf,
  isDay,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Clock } from '../database';

const KEY = 'platformLedger.defaultAsOf';

/**
 * The day of reads that name none: as configured, else today.
 *
 * @throws InputError where the configured one is not a day
 */
export function readDefaultAsOf(
  config: RootConfigService,
  clock: Clock,
): () => Day {
  const configured = config.getOptionalString(KEY);
  if (configured !== undefined && !isDay(configured)) {
    throw new InputError(
      `${KEY}: '${configured}' is not a day of the form YYYY-MM-DD`,
    );
  }
  return () => configured ?? dayOf(clock.now());
}
