import { evaluateBatch } from './evaluateBatch';
import { EvaluationSources } from './EvaluationSources';
import { markSweptEntities } from './markSweptEntities';

/** Entities a transaction. */
const BATCH = 200;

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
}): Promise<number> {
  const { sources, signal } = options;
  let evaluated = 0;
  while (!signal?.aborted) {
    const upTo = await markSweptEntities(sources);
    const taken = await sources.ledger.write(tx =>
      evaluateBatch({ ...options, tx, upTo, entities: BATCH }),
    );
    evaluated += taken;
    if (taken === 0) {
      break;
    }
    if (taken === BATCH) {
      await sources.ledger.refreshStatistics();
    }
  }
  return evaluated;
}
