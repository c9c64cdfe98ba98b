import { LedgerDatabase } from '../../database';
import { EntityDirectory } from '../../definitions';

/** What every intake works with. */
export interface IntakeServices {
  database: LedgerDatabase;
  directory: EntityDirectory;
  /** How many lines are taken in one transaction. */
  batchLines: number;
}

/** As many lines as a batch has where nothing else is said. */
export const BATCH_LINES = 10_000;
