import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { LedgerDatabase } from '../../database';
import { EntityDirectory } from '../../definitions';

/** What one run of a scheduled source works with. */
export interface ActivityRunOptions {
  database: LedgerDatabase;
  directory: EntityDirectory;
  batchLines: number;
  signal: AbortSignal;
  logger: LoggerService;
  /** How far the last run that succeeded had read, in the source's own words. */
  mark: string | undefined;
  /** How the run is recorded where it breaks off. */
  statusOf: (error: unknown) => 'failed' | 'broken-off';
}

/** What came of a run. */
export interface ActivityRunOutcome {
  result: { received: number; stored: number; rejected: number };
  brokenOff?: { error: unknown };
}

/**
 * A source of activity or capacity that the backend reads itself.
 */
export interface ScheduledActivity {
  id: string;
  title: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Reads once, and records the run.
   *
   * @returns nothing where there was nothing new to read
   */
  run(options: ActivityRunOptions): Promise<ActivityRunOutcome | undefined>;
}
