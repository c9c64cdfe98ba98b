import { Knex } from 'knex';
import { IntakeTables } from '../IntakeTables';

/**
 * Forgets all but the latest runs of a source.
 */
export async function trimRuns(options: {
  tx: Knex;
  tables: IntakeTables;
  sourceId: number;
  kept: number;
}): Promise<void> {
  const { tx, tables, sourceId, kept } = options;
  const oldest: { id: number } | undefined = await tx(tables.runs)
    .where({ source_id: sourceId })
    .orderBy('id', 'desc')
    .offset(kept - 1)
    .first('id');
  if (oldest) {
    const old = tx(tables.runs)
      .where({ source_id: sourceId })
      .where('id', '<', oldest.id);
    await tx(tables.rejections)
      .whereIn('run_id', old.clone().select('id'))
      .delete();
    await old.clone().delete();
  }
}
