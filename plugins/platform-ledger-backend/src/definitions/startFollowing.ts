import {
  LoggerService,
  RootConfigService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { startTask } from '../tasks';
import { CatalogFollower, CatalogFollowSummary } from './CatalogFollower';

const TASK = 'platform-ledger-follow-catalog';
const FREQUENCY = 'platformLedger.catalog.frequency';

/** A whole listing of 100,000 entities takes a few minutes at most; behind it another replica may take over. */
const TIMEOUT = { minutes: 30 };

/**
 * Follows the catalog from the start of the backend on: one replica at a time, at once and then every minute, or as often as
 * `platformLedger.catalog.frequency` says. The run that is under way at a shutdown is aborted.
 */
export function startFollowing(options: {
  follower: Pick<CatalogFollower, 'run'>;
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
  lifecycle.addStartupHook(async () => {
    await startTask({
      scheduler,
      task: {
        id: TASK,
        frequency,
        timeout: TIMEOUT,
        fn: async signal => {
          const summary = await follower.run({ signal });
          if (summary) {
            report(logger, summary);
          } else {
            logger.info('The catalog has no entities yet: nothing to conclude');
          }
        },
      },
      atOnce: true,
    });
  });
}

function report(logger: LoggerService, summary: CatalogFollowSummary): void {
  const { entities, definitions } = summary;
  const changes =
    entities.changed +
    entities.gone +
    definitions.revisions +
    definitions.retired;
  logger[changes > 0 ? 'info' : 'debug'](
    `Followed the catalog: ${entities.listed} entities, ${entities.changed} changed, ${entities.gone} gone; ${definitions.listed} definitions, ${definitions.invalid} invalid, ${definitions.revisions} new revisions, ${definitions.retired} retired`,
  );
}
