import { deleteStandings } from '../operations/deleteStandings';
import { insertAllChanges } from '../operations/insertAllChanges';
import { upsertSweepMark } from '../operations/sweepMark';
import { evaluateShard } from './evaluateShard';
import { EvaluationSources } from './EvaluationSources';

/**
 * Evaluates everything from nothing: forgets all standings and takes every recording that any evidence came with as a change.
 * Ends with the same rows as the evaluation that followed the changes one by one.
 */
export async function rebuildStandings(options: {
  sources: EvaluationSources;
  signal?: AbortSignal;
}): Promise<void> {
  const { sources } = options;
  await sources.ledger.write(async tx => {
    await deleteStandings({ tx });
    await insertAllChanges({ tx });
    await upsertSweepMark({ tx, recording: 0 });
  });
  await evaluateShard({ ...options, shard: 0, shards: 1 });
}
