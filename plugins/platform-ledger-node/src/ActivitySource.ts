import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  ActivityTrace,
  Day,
  RetractedTrace,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * One thing that a source of activity says: a trace; that one is taken back; or a mark of how far it has read, which it gets back in its next run once this
 * one succeeded.
 *
 * @public
 */
export type ActivitySourceItem =
  ActivityTrace | RetractedTrace | { mark: string };

/** @public */
export interface ActivitySourceReadOptions {
  /** Aborted where the run has to end; what was read is kept. */
  signal: AbortSignal;
  logger: LoggerService;
  /** The ledger's present day in UTC; a trace of a later day is rejected. */
  today: Day;
  /** The last mark of the last run that succeeded. */
  mark?: string;
}

/**
 * Something that knows who was active on what, and is asked for it on a schedule.
 *
 * @public
 */
export interface ActivitySource {
  /** The source's name in the ledger: nobody else can push under it. */
  id: string;
  title: string;
  /** When it is read. One replica at a time reads it, whatever the scope says. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Reads once. What it reported before may come again: a trace has a name, and the same again changes nothing. What is wrong in single
   * traces is rejected and counted; throw where the reading itself fails: whole batches before it are kept, and the mark is not moved.
   */
  read(options: ActivitySourceReadOptions): AsyncIterable<ActivitySourceItem>;
}
