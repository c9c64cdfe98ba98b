import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/** The closing balance of a squad's ledger that a report froze. */
export interface FrozenBalance {
  /** The first day after what the report covers. */
  end: DayNumber;
  /** Person-days. */
  closing: number;
}

/**
 * Closing balances that reports froze: ledgers open from them, and what is known otherwise by now is `restated`.
 */
export interface FrozenBalances {
  /**
   * The latest of each squad that was frozen by the recording and ends up to the day, by reference.
   *
   * `scope`: the group whose reports come first; those of the whole organisation unless given
   */
  latest(options: {
    tx: Knex;
    asOf: DayNumber;
    recording: number;
    scope?: string;
  }): Promise<ReadonlyMap<string, FrozenBalance>>;
}

/** As long as no report froze anything. */
export const nothingFrozen: FrozenBalances = {
  latest: async () => new Map(),
};
