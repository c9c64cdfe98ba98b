import { Knex } from 'knex';

/**
 * Begins the record of an intake.
 *
 * @returns the run's id
 */
export async function insertRun(options: {
  tx: Knex;
  sourceId: number;
  now: string;
}): Promise<number> {
  const { tx, sourceId, now } = options;
  const [row] = await tx('source_runs')
    .insert({
      source_id: sourceId,
      started_at: now,
      touched_at: now,
      status: 'running',
    })
    .returning('id');
  return row.id;
}
