import { LedgerDatabase } from '../../database';
import { EntityDirectory } from '../../definitions';

/** What every intake works with. */
export interface IntakeServices {
  database: LedgerDatabase;
  directory: EntityDirectory;
}
