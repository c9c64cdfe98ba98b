import { Knex } from 'knex';
import { CharterInDepth } from '../CharterReads';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';
import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { describeCharter } from './describeCharter';
import { readSquadsConcerned } from './readSquadsConcerned';

/**
 * One charter in depth. Behind the gate its evidence is that of the gate's day.
 */
export async function readCharter(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  evaluated: EvaluatedCharter;
  recordedAt?: string;
}): Promise<CharterInDepth> {
  return {
    ...describeCharter(options),
    allocation: await readSquadsConcerned(options),
  };
}
