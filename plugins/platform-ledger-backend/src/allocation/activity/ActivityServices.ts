import { LedgerDatabase } from '../../database';

/** What every intake of activity works with. */
export interface ActivityServices {
  database: LedgerDatabase;
  /** How many lines are taken in one transaction. */
  batchLines: number;
}
