import {
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { LedgerDatabase } from '../database';
import { startTask } from '../tasks';
import { IntakeTables } from './IntakeTables';
import { breakOffRuns } from './operations/breakOffRuns';
import {
  RunnableSource,
  SourceRunner,
  SourceRunnerOptions,
} from './SourceRunner';

const HOUR = 3_600_000;

/**
 * Schedules every source as a task of its own, one replica at a time, and the task that looks for runs that killed processes left.
 *
 * `taskPrefix`: what the tasks' ids begin with
 */
export function startSources(
  options: SourceRunnerOptions & {
    sources: RunnableSource[];
    taskPrefix: string;
    scheduler: SchedulerService;
    lifecycle: RootLifecycleService;
  },
): void {
  const { sources, scheduler, lifecycle, taskPrefix } = options;
  const runner = SourceRunner.create(options);
  // Not before the whole backend has started: a source may ask another plugin.
  lifecycle.addStartupHook(async () => {
    for (const source of sources) {
      await startTask({
        scheduler,
        task: {
          ...source.schedule,
          id: `${taskPrefix}-${source.id}`,
          fn: signal => runner.run(source, signal),
        },
      });
    }
    await startTask({
      scheduler,
      task: {
        id: `${taskPrefix}-leftovers`,
        frequency: { minutes: 10 },
        timeout: { minutes: 10 },
        fn: () => breakOffLeftovers(options),
      },
    });
  });
}

async function breakOffLeftovers(options: {
  database: LedgerDatabase;
  tables: IntakeTables;
}): Promise<void> {
  const { database, tables } = options;
  const now = database.clock.now();
  await database.write(tx =>
    breakOffRuns({
      tx,
      tables,
      touchedBefore: new Date(now.getTime() - HOUR).toISOString(),
      now: now.toISOString(),
    }),
  );
}
