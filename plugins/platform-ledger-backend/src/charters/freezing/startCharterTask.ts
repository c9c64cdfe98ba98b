import {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import {
  dayOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { startTask } from '../../tasks';
import { freezeStarts } from './freezeStarts';
import { FreezingSources } from './FreezingSources';
import { noteFailures } from './noteFailures';
import { recordVerdicts } from './recordVerdicts';

const FREQUENCY_KEY = 'platformLedger.charters.frequency';
const FREQUENCY = { minutes: 1 };
const TIMEOUT = { minutes: 30 };

/**
 * Freezes what starts and records verdicts that have settled, from now on: one replica at a time, every `platformLedger.charters.frequency`. What a run does
 * not come to, or two do at once, comes to the same.
 */
export async function startCharterTask(options: {
  sources: FreezingSources;
  scheduler: SchedulerService;
  config: RootConfigService;
  logger: LoggerService;
}): Promise<void> {
  const { sources, scheduler, config, logger } = options;
  const frequency = config.has(FREQUENCY_KEY)
    ? readDurationFromConfig(config, { key: FREQUENCY_KEY })
    : FREQUENCY;
  await startTask({
    scheduler,
    task: {
      id: 'platform-ledger-charters',
      frequency,
      timeout: TIMEOUT,
      fn: async () => {
        const today = toDayNumber(dayOf(sources.ledger.clock.now()));
        const frozen = await freezeStarts(sources, today);
        const extended = await noteFailures(sources, today);
        const recorded = await recordVerdicts(sources, today);
        const done = frozen + extended + recorded;
        logger[done > 0 ? 'info' : 'debug'](
          `Charters: ${frozen} starts frozen, ${extended} verdicts given more time, ${recorded} recorded`,
        );
      },
    },
  });
}
