import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * Series that a sweep's end touches, ascending, a page at a time: those whose staged value differs from the run that covers the day, and
 * those with explicit reports around it. All others are confirmed, and stay in the database.
 *
 * `previous`: day of the source's sweep before it, or the day itself where there is none
 * `next`: day of the source's sweep after it
 */
export async function selectChangedSeries(options: {
  tx: Knex;
  sourceId: number;
  sweepId: number;
  day: DayNumber;
  previous: DayNumber;
  next: DayNumber;
  afterSeriesId: number;
  limit: number;
}): Promise<{ seriesId: number; value?: string }[]> {
  const { tx, sourceId, sweepId, day, previous, next } = options;
  const rows: { series_id: number; value: string | null }[] = await tx(
    'fact_series as s',
  )
    .leftJoin('fact_staged as g', on =>
      on.on('g.series_id', 's.id').andOnVal('g.sweep_id', sweepId),
    )
    .leftJoin('fact_runs as r', on =>
      on
        .on('r.series_id', 's.id')
        .andOnVal('r.from_day', '<=', day)
        .andOnVal('r.to_day', '>', day),
    )
    .where('s.source_id', sourceId)
    .where('s.id', '>', options.afterSeriesId)
    .whereRaw(
      `(g.value is distinct from r.value or exists (
         select 1 from fact_observations o
         where o.series_id = s.id and o.day >= ? and o.day < ?))`,
      [previous, next],
    )
    .orderBy('s.id')
    .limit(options.limit)
    .select({ series_id: 's.id', value: 'g.value' });
  return rows.map(row => ({
    seriesId: row.series_id,
    value: row.value ?? undefined,
  }));
}
