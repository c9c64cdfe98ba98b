import {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { dayOf } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Clock } from '../../database';
import { startTask } from '../../tasks';
import { ActivityReducer } from './ActivityReducer';
import { readKeepRaw } from './readKeepRaw';

const TASK = 'platform-ledger-reduce-activity';
const FREQUENCY = { hours: 24 };
const TIMEOUT = { hours: 6 };

/**
 * Reduces traces that are older than `platformLedger.allocation.keepRaw` every day, one replica at a time. Without it, nothing is ever reduced.
 *
 * @throws InputError where the configuration is wrong
 */
export async function startReducing(options: {
  reducer: Pick<ActivityReducer, 'run'>;
  scheduler: SchedulerService;
  config: RootConfigService;
  logger: LoggerService;
  clock: Clock;
}): Promise<void> {
  const { reducer, scheduler, config, logger, clock } = options;
  const keepRaw = readKeepRaw(config);
  if (!keepRaw) {
    return;
  }
  await startTask({
    scheduler,
    task: {
      id: TASK,
      frequency: FREQUENCY,
      timeout: TIMEOUT,
      fn: async signal => {
        const until = keepRaw(dayOf(clock.now()));
        const { quarters, traces } = await reducer.run({ until, signal });
        if (quarters > 0) {
          logger.info(
            `Reduced ${traces} traces of ${quarters} squads' quarters to daily sums`,
          );
        }
      },
    },
  });
}
