import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { FactType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { IntakeOutcome, IntakeServices } from '../intake';

/** What one run of a scheduled source works with. */
export interface SourceRunOptions extends IntakeServices {
  signal: AbortSignal;
  logger: LoggerService;
  /** How far the last run that succeeded had read, in the source's own words. */
  mark: string | undefined;
  /** How the run is recorded where it breaks off. */
  statusOf: (error: unknown) => 'failed' | 'broken-off';
}

/**
 * A source that the backend reads itself.
 */
export interface ScheduledSource {
  id: string;
  title: string;
  types: FactType[];
  schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Reads once.
   *
   * @returns nothing where there was nothing new to read
   */
  run(options: SourceRunOptions): Promise<IntakeOutcome | undefined>;
}
