import { Knex } from 'knex';
import { CharterInDepth } from '../CharterReads';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';
import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { describeCharter } from './describeCharter';
import { readSquadsConcerned } from './readSquadsConcerned';

/**
 * Charters in depth, in their order. Behind the gate their evidence is that of the gate's day.
 */
export async function readCharters(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  charters: readonly EvaluatedCharter[];
  recordedAt?: string;
}): Promise<CharterInDepth[]> {
  const allocation = await readSquadsConcerned(options);
  return options.charters.map((evaluated, place) => ({
    ...describeCharter({ ...options, evaluated }),
    allocation: allocation[place],
  }));
}
