import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { SweepName } from './selectSweeps';

/**
 * Drops explicit reports of a sweep's day and instant, which are part of the sweep.
 */
export async function deleteReports(options: {
  tx: Knex;
  seriesIds: number[];
  name: SweepName;
}): Promise<void> {
  const { tx, seriesIds, name } = options;
  await tx('fact_observations')
    .where({ day: name.day, observed_at: name.observedAt })
    .whereRaw('series_id in (select id from ?)', [
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: seriesIds.map(id => ({ id })),
      }),
    ])
    .delete();
}
