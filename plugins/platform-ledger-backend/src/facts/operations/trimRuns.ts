import { Knex } from 'knex';

/**
 * Forgets all but the latest runs of a source.
 */
export async function trimRuns(options: {
  tx: Knex;
  sourceId: number;
  kept: number;
}): Promise<void> {
  const { tx, sourceId, kept } = options;
  const oldest: { id: number } | undefined = await tx('source_runs')
    .where({ source_id: sourceId })
    .orderBy('id', 'desc')
    .offset(kept - 1)
    .first('id');
  if (oldest) {
    const old = tx('source_runs')
      .where({ source_id: sourceId })
      .where('id', '<', oldest.id);
    await tx('source_rejections')
      .whereIn('run_id', old.clone().select('id'))
      .delete();
    await old.clone().delete();
  }
}
