import { Knex } from 'knex';
import { IntakeTables } from '../IntakeTables';

/**
 * Begins the record of an intake.
 *
 * @returns the run's id
 */
export async function insertRun(options: {
  tx: Knex;
  tables: IntakeTables;
  sourceId: number;
  now: string;
}): Promise<number> {
  const { tx, tables, sourceId, now } = options;
  const [row] = await tx(tables.runs)
    .insert({
      source_id: sourceId,
      started_at: now,
      touched_at: now,
      status: 'running',
    })
    .returning('id');
  return row.id;
}
