import { evaluateBatch } from './evaluateBatch';
import { EvaluationSources } from './EvaluationSources';
import { markSweptEntities } from './markSweptEntities';

/**
 * What one transaction takes at most. Entities with a long list of changes (a whole import) are taken fewer at a time, and one with a longer
 * list bit by bit, so that no transaction lasts long.
 */
const BATCH = { entities: 200, changes: 2_000 };

/**
 * Evaluates the entities of a shard until none has changed any more: batch by batch, each in a transaction of its own, so that whatever
 * stops it loses nothing and doubles nothing. What changes meanwhile is taken too.
 *
 * @returns how many entities were looked at
 */
export async function evaluateShard(options: {
  sources: EvaluationSources;
  shard: number;
  shards: number;
  signal?: AbortSignal;
  batch?: { entities: number; changes: number };
}): Promise<number> {
  const { sources, signal, batch = BATCH } = options;
  let evaluated = 0;
  while (!signal?.aborted) {
    const upTo = await markSweptEntities(sources);
    const taken = await sources.ledger.write(tx =>
      evaluateBatch({ ...options, ...batch, tx, upTo }),
    );
    evaluated += taken;
    if (taken === 0) {
      break;
    }
    if (taken === batch.entities) {
      await sources.ledger.refreshStatistics();
    }
  }
  return evaluated;
}
