import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  Day,
  MetricObservation,
  MetricType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * One thing that a source of metrics says: an observation; or a mark of how far it has read, which it gets back in its next run once this
 * one succeeded.
 *
 * @public
 */
export type MetricSourceItem = MetricObservation | { mark: string };

/** @public */
export interface MetricSourceReadOptions {
  /** Aborted where the run has to end; what was read is kept. */
  signal: AbortSignal;
  logger: LoggerService;
  /** The ledger's present day in UTC; an observation of a later day is rejected. */
  today: Day;
  /** The last mark of the last run that succeeded. */
  mark?: string;
}

/**
 * Something that observes metrics and is asked for them on a schedule.
 *
 * @public
 */
export interface MetricSource {
  /** The source's name in the ledger: nobody else can push under it. */
  id: string;
  title: string;
  /** Metrics that it declares: known before its first observation. One that is declared already stays as it is. */
  types: MetricType[];
  /** When it is read. One replica at a time reads it, whatever the scope says. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Reads once. What it reported before may come again: the same again changes nothing, and of several reports of a metric and day the one with the
   * latest `observedAt` counts. What is wrong in single observations is rejected and counted; throw where the reading itself fails: whole
   * batches before it are kept, and the mark is not moved.
   */
  read(options: MetricSourceReadOptions): AsyncIterable<MetricSourceItem>;
}
