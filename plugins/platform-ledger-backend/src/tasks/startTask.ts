import {
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';

/** What the scheduler says where there is nothing to end, or where somebody was faster. */
const EXPECTED = ['NotFoundError', 'ConflictError'];

/**
 * Schedules a task that one replica runs at a time.
 *
 * A process that was killed in the middle of a run leaves the task taken until its timeout. So a backend that starts ends such a run and
 * has the task run again at once. Should it be the run of a replica that lives, that one notices within seconds and stops: runs have to be
 * idempotent, heed their signal, and do no harm beside one another.
 *
 * @param options.atOnce - run now, also where the schedule of before has a while to go
 */
export async function startTask(options: {
  scheduler: SchedulerService;
  task: SchedulerServiceTaskScheduleDefinition &
    SchedulerServiceTaskInvocationDefinition;
  atOnce?: boolean;
}): Promise<void> {
  const { scheduler, task, atOnce = false } = options;
  const ended = await succeeds(() => scheduler.cancelTask(task.id));
  await scheduler.scheduleTask({ ...task, scope: 'global' });
  if (ended || atOnce) {
    await succeeds(() => scheduler.triggerTask(task.id));
  }
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (isError(error) && EXPECTED.includes(error.name)) {
      return false;
    }
    throw error;
  }
}
