import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { StagedKey } from './selectStaged';

/**
 * Holds observations back until the end of their sweep comes.
 */
export async function upsertStaged(options: {
  tx: Knex;
  rows: (StagedKey & { value: string | undefined })[];
}): Promise<void> {
  const { tx, rows } = options;
  if (rows.length === 0) {
    return;
  }
  await tx.raw(
    `insert into fact_staged (sweep_id, series_id, value)
     select w.sweep_id, w.series_id, w.value from ? where true
     on conflict (sweep_id, series_id) do update set value = excluded.value`,
    [
      jsonRows(tx, {
        alias: 'w',
        columns: { sweep_id: 'integer', series_id: 'integer', value: 'text' },
        rows: rows.map(row => ({
          sweep_id: row.sweepId,
          series_id: row.seriesId,
          value: row.value ?? null,
        })),
      }),
    ],
  );
}
