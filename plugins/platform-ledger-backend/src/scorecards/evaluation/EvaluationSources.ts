import { LedgerDatabase } from '../../database';
import { DefinitionStore, EntityDirectory } from '../../definitions';
import { FactHistoryReader } from '../../facts';

/**
 * What the evaluation reads from.
 */
export interface EvaluationSources {
  ledger: LedgerDatabase;
  directory: EntityDirectory;
  definitions: DefinitionStore;
  facts: FactHistoryReader;
}
