import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LedgerDatabase } from '../../database';
import { CharterSources } from '../evaluation/CharterSources';

/** A metric, and a day on which its sources should have reported. */
export interface MetricOnDay {
  day: DayNumber;
  metric: string;
}

/**
 * How the runs of sources went.
 */
export interface RunBook {
  /** Whether any source is in the middle of a run. */
  isRunning(options: { tx: Knex }): Promise<boolean>;

  /** Sources of what a metric is made of whose last run of a day failed, by name; in the order of the questions. */
  failedOn(options: {
    tx: Knex;
    asked: readonly MetricOnDay[];
  }): Promise<string[][]>;
}

/**
 * What the task of charters works with.
 */
export interface FreezingSources extends CharterSources {
  ledger: LedgerDatabase;
  runs: RunBook;
}
