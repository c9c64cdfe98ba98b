import { deleteStandings } from '../operations/deleteStandings';
import { insertAllChanges } from '../operations/insertAllChanges';
import { lockEveryShard } from '../operations/lockShard';
import { upsertSweepMark } from '../operations/sweepMark';
import { evaluateShard } from './evaluateShard';
import { EvaluationSources } from './EvaluationSources';

/**
 * Evaluates everything from nothing: forgets all standings and takes every recording that any evidence came with as a change.
 * Ends with the same rows as the evaluation that followed the changes one by one.
 *
 * `shards`: as many as the scheduled evaluation has, which may help meanwhile
 */
export async function rebuildStandings(options: {
  sources: EvaluationSources;
  shards: number;
  signal?: AbortSignal;
}): Promise<void> {
  const { sources, shards } = options;
  await sources.ledger.write(async tx => {
    await lockEveryShard({ tx });
    await deleteStandings({ tx });
    await insertAllChanges({ tx });
    await upsertSweepMark({ tx, recording: 0 });
  });
  for (let shard = 0; shard < shards; shard += 1) {
    await evaluateShard({ ...options, shard });
  }
}
