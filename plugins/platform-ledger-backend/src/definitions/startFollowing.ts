import {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { CatalogFollower } from './CatalogFollower';

const TASK = 'platform-ledger-follow-catalog';

/** A whole listing of 100,000 entities takes a few minutes at most; behind it another replica may take over. */
const TIMEOUT = { minutes: 30 };

/**
 * Follows the catalog from now on: one replica at a time, at once and then every minute, or as often as
 * `platformLedger.catalog.frequency` says.
 */
export async function startFollowing(options: {
  follower: CatalogFollower;
  scheduler: SchedulerService;
  config: RootConfigService;
  logger: LoggerService;
}): Promise<void> {
  const { follower, scheduler, config, logger } = options;
  const key = 'platformLedger.catalog.frequency';
  await scheduler.scheduleTask({
    id: TASK,
    scope: 'global',
    frequency: config.has(key)
      ? readDurationFromConfig(config, { key })
      : { minutes: 1 },
    timeout: TIMEOUT,
    fn: async signal => {
      const summary = await follower.run({ signal });
      if (!summary) {
        logger.info('The catalog has no entities yet: nothing to conclude');
        return;
      }
      const { entities, definitions } = summary;
      const quiet =
        entities.changed + entities.gone === 0 &&
        definitions.revisions + definitions.retired === 0;
      logger[quiet ? 'debug' : 'info'](
        `Followed the catalog: ${entities.listed} entities, of which ${entities.changed} changed, ${entities.gone} gone; ${definitions.listed} definitions, of which ${definitions.invalid} invalid; ${definitions.revisions} new revisions, ${definitions.retired} retired`,
      );
    },
  });
  try {
    // After a restart the schedule may have up to a minute to go.
    await scheduler.triggerTask(TASK);
  } catch (error) {
    logger.debug(`The catalog is being followed already: ${error}`);
  }
}
