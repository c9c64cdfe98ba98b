import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  Day,
  FactObservation,
  FactType,
  SweepEnd,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * One thing that a source says: an observation; the end of a sweep; or a mark of how far it has read, which it gets back in its
 * next run once this one succeeded.
 *
 * @public
 */
export type FactSourceItem =
  FactObservation | { sweep: SweepEnd } | { mark: string };

/** @public */
export interface FactSourceReadOptions {
  /** Aborted where the run has to end; what was read is kept. */
  signal: AbortSignal;
  logger: LoggerService;
  /** The ledger's present day in UTC; an observation of a later day is rejected. */
  today: Day;
  /** The last mark of the last run that succeeded. */
  mark?: string;
}

/**
 * Something that knows facts and is asked for them on a schedule.
 *
 * @public
 */
export interface FactSource {
  /** The source's name in the ledger: nobody else can push under it. */
  id: string;
  title: string;
  /** Facts that it declares: known before its first observation. */
  types: FactType[];
  /** When it is read. One replica at a time reads it, whatever the scope says. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Whether it reports in sweeps: each observation is then held back until the end of its sweep (same day and instant) comes with the
   * right count, and what a sweep does not report is absent from its day on. What names no instant has the one at which the run began, so
   * that the last sweep of a day is the one that counts.
   */
  sweeps: boolean;
  /**
   * Reads once. What is wrong in single observations is rejected and counted; throw where the reading itself fails: whole batches before
   * it are kept.
   */
  read(options: FactSourceReadOptions): AsyncIterable<FactSourceItem>;
}
