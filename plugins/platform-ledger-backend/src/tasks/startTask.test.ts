import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { startTask } from './startTask';

const task = {
  id: 'a-task',
  frequency: { hours: 1 },
  timeout: { hours: 1 },
  fn: async () => {},
};

function schedulerWhere(cancelTask: () => Promise<void>) {
  const calls: string[] = [];
  const scheduler = mockServices.scheduler.mock({
    cancelTask: async () => {
      await cancelTask();
      calls.push('ended');
    },
    scheduleTask: async ({ scope }) => {
      calls.push(`scheduled ${scope}`);
    },
    triggerTask: async () => {
      calls.push('triggered');
    },
  });
  return { scheduler, calls };
}

describe('startTask', () => {
  it.each([new NotFoundError('never seen'), new ConflictError('not running')])(
    'schedules a task that nobody runs (%s)',
    async error => {
      const { scheduler, calls } = schedulerWhere(async () => {
        throw error;
      });
      await startTask({ scheduler, task });
      expect(calls).toEqual(['scheduled global']);
    },
  );

  it('takes a run over that somebody left, at once', async () => {
    const { scheduler, calls } = schedulerWhere(async () => {});
    await startTask({ scheduler, task });
    expect(calls).toEqual(['ended', 'scheduled global', 'triggered']);
  });

  it('runs at once where it is told to', async () => {
    const { scheduler, calls } = schedulerWhere(async () => {
      throw new NotFoundError('never seen');
    });
    await startTask({ scheduler, task, atOnce: true });
    expect(calls).toEqual(['scheduled global', 'triggered']);
  });

  it('does not hide that the scheduler failed', async () => {
    const { scheduler, calls } = schedulerWhere(async () => {
      throw new Error('The database is away');
    });
    await expect(startTask({ scheduler, task })).rejects.toThrow('away');
    expect(calls).toEqual([]);
  });
});
