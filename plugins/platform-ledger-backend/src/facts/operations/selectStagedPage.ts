import { Knex } from 'knex';

/**
 * What a sweep has staged, by series, a page at a time.
 */
export async function selectStagedPage(options: {
  tx: Knex;
  sweepId: number;
  afterSeriesId: number;
  limit: number;
}): Promise<{ seriesId: number; value?: string }[]> {
  const { tx, sweepId, afterSeriesId, limit } = options;
  const rows: { series_id: number; value: string | null }[] = await tx(
    'fact_staged',
  )
    .where({ sweep_id: sweepId })
    .where('series_id', '>', afterSeriesId)
    .orderBy('series_id')
    .limit(limit)
    .select('series_id', 'value');
  return rows.map(row => ({
    seriesId: row.series_id,
    value: row.value ?? undefined,
  }));
}
