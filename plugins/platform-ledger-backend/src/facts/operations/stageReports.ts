import { Knex } from 'knex';
import { SweepName } from './selectSweeps';

/**
 * Takes explicit reports of a sweep's day and instant into the sweep, where it says nothing else of their series.
 */
export async function stageReports(options: {
  tx: Knex;
  sourceId: number;
  sweepId: number;
  name: SweepName;
}): Promise<void> {
  const { tx, sourceId, sweepId, name } = options;
  await tx.raw(
    `insert into fact_staged (sweep_id, series_id, value)
     select cast(? as integer), o.series_id, o.value
     from fact_observations o join fact_series s on s.id = o.series_id
     where s.source_id = ? and o.day = ? and o.observed_at = ?
     on conflict (sweep_id, series_id) do nothing`,
    [sweepId, sourceId, name.day, name.observedAt],
  );
}
