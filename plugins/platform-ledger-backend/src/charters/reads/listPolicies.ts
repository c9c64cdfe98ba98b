import { Knex } from 'knex';
import { StoredDefinition } from '../../definitions';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';

/** The allocation policies that charters are judged beside, as recorded by the same recording. */
export async function listPolicies(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
}): Promise<StoredDefinition[]> {
  const { sources, tx, knowledge } = options;
  return sources.definitions.list({
    tx,
    kind: 'AllocationPolicy',
    recording: knowledge.recording,
  });
}
