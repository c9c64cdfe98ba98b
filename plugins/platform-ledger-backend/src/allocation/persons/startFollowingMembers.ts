import {
  LoggerService,
  RootConfigService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { startTask } from '../../tasks';
import { MemberFollower } from './MemberFollower';

const TASK = 'platform-ledger-follow-members';
const FREQUENCY = 'platformLedger.catalog.frequency';
const TIMEOUT = { minutes: 30 };

/**
 * Follows who is in which group from the start of the backend on: one replica at a time, at once and then every minute, or as often as
 * `platformLedger.catalog.frequency` says.
 */
export function startFollowingMembers(options: {
  follower: Pick<MemberFollower, 'run'>;
  scheduler: SchedulerService;
  lifecycle: RootLifecycleService;
  config: RootConfigService;
  logger: LoggerService;
}): void {
  const { follower, scheduler, lifecycle, config, logger } = options;
  const frequency = config.has(FREQUENCY)
    ? readDurationFromConfig(config, { key: FREQUENCY })
    : { minutes: 1 };
  // Not before the whole backend has started: the catalog is most often a part of it.
  lifecycle.addStartupHook(() =>
    startTask({
      scheduler,
      // After a restart the schedule may have a while to go.
      atOnce: true,
      task: {
        id: TASK,
        frequency,
        timeout: TIMEOUT,
        fn: async signal => {
          const summary = await follower.run({ signal });
          if (summary) {
            logger[summary.changed > 0 ? 'info' : 'debug'](
              `Followed memberships: ${summary.listed} users, ${summary.changed} changed`,
            );
          }
        },
      },
    }),
  );
}
