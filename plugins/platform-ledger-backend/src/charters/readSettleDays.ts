import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'platformLedger.charters.settleDays';
const SETTLE_DAYS = 10;

/**
 * How many days after the due day a verdict is recorded: as configured, else 10.
 *
 * @throws InputError where the configured one is no whole number of days
 */
export function readSettleDays(config: RootConfigService): number {
  const days = config.getOptionalNumber(KEY) ?? SETTLE_DAYS;
  if (!Number.isInteger(days) || days < 0) {
    throw new InputError(`${KEY}: must be a whole number of days, 0 or more`);
  }
  return days;
}
