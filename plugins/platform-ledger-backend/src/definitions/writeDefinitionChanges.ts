import { Knex } from 'knex';
import { Recording } from '../database';
import { DefinitionChanges } from './planDefinitionChanges';
import { deleteProblems } from './operations/deleteProblems';
import { insertChangesOfDefinitions } from './operations/insertChangesOfDefinitions';
import { insertDefinitions } from './operations/insertDefinitions';
import { insertRetirements } from './operations/insertRetirements';
import { insertRevisions } from './operations/insertRevisions';
import { selectDefinitionIds } from './operations/selectDefinitionIds';
import { upsertProblems } from './operations/upsertProblems';

/**
 * Writes what a listing of the definitions changed. A constant number of statements.
 */
export async function writeDefinitionChanges(options: {
  tx: Knex.Transaction;
  recording: Recording;
  changes: DefinitionChanges;
}): Promise<void> {
  const { tx, recording, changes } = options;
  await insertDefinitions({ tx, definitions: changes.added });
  await insertRevisions({ tx, recording, revisions: changes.revisions });
  await insertRetirements({ tx, recording, retirements: changes.retirements });
  await upsertProblems({ tx, recording, invalid: changes.invalid });
  await deleteProblems({ tx, entityRefs: changes.mended });

  const scorecards = [...changes.revisions, ...changes.retirements]
    .filter(change => change.kind === 'Scorecard')
    .map(change => change.entityRef);
  await insertChangesOfDefinitions({
    tx,
    definitionIds: await selectDefinitionIds({ tx, entityRefs: scorecards }),
    recording: recording.id,
  });
}
