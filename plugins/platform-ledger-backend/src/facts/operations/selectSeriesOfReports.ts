import { Knex } from 'knex';
import { SweepName } from './selectSweeps';

/**
 * Series of a source with an explicit report of a sweep's day and instant, ascending, a page at a time.
 */
export async function selectSeriesOfReports(options: {
  tx: Knex;
  sourceId: number;
  name: SweepName;
  afterSeriesId: number;
  limit: number;
}): Promise<number[]> {
  const { tx, sourceId, name, afterSeriesId, limit } = options;
  const rows: { id: number }[] = await tx('fact_series as s')
    .join('fact_observations as o', 'o.series_id', 's.id')
    .where({
      's.source_id': sourceId,
      'o.day': name.day,
      'o.observed_at': name.observedAt,
    })
    .where('s.id', '>', afterSeriesId)
    .orderBy('s.id')
    .limit(limit)
    .select('s.id');
  return rows.map(row => row.id);
}
