import {
  SchedulerServiceTaskScheduleDefinition,
  SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { startFollowing } from './startFollowing';

type Task = SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition;

function start(data: object = {}) {
  const tasks: Task[] = [];
  const hooks: (() => void | Promise<void>)[] = [];
  const run = jest.fn(async () => undefined);
  const logger = mockServices.logger.mock();
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async task => {
      tasks.push(task);
    },
    triggerTask: async () => {
      throw new ConflictError('It runs already');
    },
  });
  startFollowing({
    follower: { run },
    scheduler,
    lifecycle: mockServices.rootLifecycle.mock({
      addStartupHook: hook => {
        hooks.push(hook);
      },
    }),
    config: mockServices.rootConfig({ data }),
    logger,
  });
  return { tasks, hooks, run, scheduler, logger };
}

describe('startFollowing', () => {
  it('runs on one replica every minute, and at once when the backend has started', async () => {
    const { tasks, hooks, scheduler } = start();
    expect(tasks).toEqual([]);
    await hooks[0]();
    expect(tasks).toEqual([
      expect.objectContaining({ scope: 'global', frequency: { minutes: 1 } }),
    ]);
    expect(scheduler.triggerTask).toHaveBeenCalledWith(tasks[0].id);
  });

  it('takes its frequency from the configuration', async () => {
    const { tasks, hooks } = start({
      platformLedger: { catalog: { frequency: { seconds: 10 } } },
    });
    await hooks[0]();
    expect(tasks[0].frequency).toEqual({ seconds: 10 });
    expect(() =>
      start({ platformLedger: { catalog: { frequency: 'often' } } }),
    ).toThrow('platformLedger.catalog.frequency');
  });

  it('hands on the signal, and the failure of a run', async () => {
    const { tasks, hooks, run, logger } = start();
    await hooks[0]();
    const { signal } = new AbortController();
    await tasks[0].fn(signal);
    expect(run).toHaveBeenCalledWith({ signal });
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('no entities yet'),
    );
    run.mockRejectedValueOnce(new Error('The catalog is away'));
    await expect(tasks[0].fn(signal)).rejects.toThrow('The catalog is away');
  });
});
