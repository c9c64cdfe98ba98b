import {
  LoggerService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { LedgerDatabase } from '../../database';
import { EntityDirectory } from '../../definitions';
import { breakOffRuns } from '../../intake';
import { startTask } from '../../tasks';
import { BATCH_LINES } from '../activity/ActivityServices';
import { activityTables } from '../tables';
import { ActivityRunner } from './ActivityRunner';
import { ScheduledActivity } from './ScheduledActivity';

const HOUR = 3_600_000;

/**
 * Schedules every source as a task of its own, one replica at a time, and the task that looks for runs that killed processes left.
 */
export function startActivitySources(options: {
  sources: ScheduledActivity[];
  database: LedgerDatabase;
  directory: EntityDirectory;
  scheduler: SchedulerService;
  lifecycle: RootLifecycleService;
  logger: LoggerService;
}): void {
  const { sources, database, scheduler, lifecycle } = options;
  const runner = ActivityRunner.create({ ...options, batchLines: BATCH_LINES });
  // Not before the whole backend has started, as with facts.
  lifecycle.addStartupHook(async () => {
    for (const source of sources) {
      await startTask({
        scheduler,
        task: {
          ...source.schedule,
          id: `platform-ledger-activity-${source.id}`,
          fn: signal => runner.run(source, signal),
        },
      });
    }
    await startTask({
      scheduler,
      task: {
        id: 'platform-ledger-activity-leftovers',
        frequency: { minutes: 10 },
        timeout: { minutes: 10 },
        fn: () => breakOffLeftovers(database),
      },
    });
  });
}

async function breakOffLeftovers(database: LedgerDatabase): Promise<void> {
  const now = database.clock.now();
  await database.write(tx =>
    breakOffRuns({
      tx,
      tables: activityTables,
      touchedBefore: new Date(now.getTime() - HOUR).toISOString(),
      now: now.toISOString(),
    }),
  );
}
