import {
  LoggerService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { LedgerDatabase } from '../../database';
import { BATCH_LINES, RunnableSource, startSources } from '../../intake';
import { metricTables } from '../tables';

/**
 * Schedules every source of metrics.
 */
export function startMetricSources(options: {
  sources: RunnableSource[];
  database: LedgerDatabase;
  scheduler: SchedulerService;
  lifecycle: RootLifecycleService;
  logger: LoggerService;
}): void {
  startSources({
    ...options,
    tables: metricTables,
    batchLines: BATCH_LINES,
    noun: 'Source of metrics',
    taskPrefix: 'platform-ledger-metrics',
  });
}
