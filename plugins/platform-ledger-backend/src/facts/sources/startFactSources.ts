import {
  LoggerService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { LedgerDatabase } from '../../database';
import { EntityDirectory } from '../../definitions';
import { startTask } from '../../tasks';
import { BATCH_LINES } from '../intake';
import { FactSourceRunner } from './FactSourceRunner';
import { releaseLeftovers } from './releaseLeftovers';
import { ScheduledSource } from './ScheduledSource';

/**
 * Schedules every source as a task of its own, one replica at a time, and the task that looks for what killed processes left.
 *
 * `onTaken`: called after something was taken in, so that what follows from it need not wait
 */
export function startFactSources(options: {
  sources: ScheduledSource[];
  database: LedgerDatabase;
  directory: EntityDirectory;
  scheduler: SchedulerService;
  lifecycle: RootLifecycleService;
  logger: LoggerService;
  onTaken?: () => void;
}): void {
  const { sources, database, scheduler, lifecycle, logger } = options;
  const runner = FactSourceRunner.create({
    ...options,
    batchLines: BATCH_LINES,
    onTaken: options.onTaken ?? (() => undefined),
  });
  // Not before the whole backend has started: the catalog is most often a part of it.
  lifecycle.addStartupHook(async () => {
    for (const source of sources) {
      await startTask({
        scheduler,
        task: {
          ...source.schedule,
          id: `platform-ledger-facts-${source.id}`,
          fn: signal => runner.run(source, signal),
        },
      });
    }
    await startTask({
      scheduler,
      task: {
        id: 'platform-ledger-facts-leftovers',
        frequency: { minutes: 10 },
        timeout: { minutes: 30 },
        fn: async signal => {
          const released = await releaseLeftovers({ database, signal });
          if (released > 0) {
            logger.warn(
              `${released} sweeps never came to their end: their observations are kept as plain ones`,
            );
          }
        },
      },
    });
  });
}
