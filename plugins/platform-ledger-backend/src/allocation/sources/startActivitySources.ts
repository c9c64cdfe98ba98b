import {
  LoggerService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { LedgerDatabase } from '../../database';
import { BATCH_LINES, RunnableSource, startSources } from '../../intake';
import { activityTables } from '../tables';

/**
 * Schedules every source of activity and capacity.
 */
export function startActivitySources(options: {
  sources: RunnableSource[];
  database: LedgerDatabase;
  scheduler: SchedulerService;
  lifecycle: RootLifecycleService;
  logger: LoggerService;
}): void {
  startSources({
    ...options,
    tables: activityTables,
    batchLines: BATCH_LINES,
    noun: 'Source of activity',
    taskPrefix: 'platform-ledger-activity',
  });
}
