import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LedgerDatabase } from '../../database';
import { CharterSources } from '../evaluation/CharterSources';

/**
 * How the runs of sources went.
 */
export interface RunBook {
  /** Whether any source is in the middle of a run. */
  isRunning(options: { tx: Knex }): Promise<boolean>;

  /** Sources of what a metric is made of whose last run of a day failed, by name. */
  failedOn(options: {
    tx: Knex;
    day: DayNumber;
    metric: string;
  }): Promise<string[]>;
}

/**
 * What the task of charters works with.
 */
export interface FreezingSources extends CharterSources {
  ledger: LedgerDatabase;
  runs: RunBook;
}
