import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { ReportKey } from './selectReports';

/**
 * Keeps explicit reports; of a series, day and instant only the one that is given last.
 */
export async function upsertReports(options: {
  tx: Knex;
  rows: (ReportKey & { value: string | undefined })[];
}): Promise<void> {
  const { tx, rows } = options;
  if (rows.length === 0) {
    return;
  }
  await tx.raw(
    `insert into fact_observations (series_id, day, observed_at, value)
     select w.series_id, w.day, w.observed_at, w.value from ? where true
     on conflict (series_id, day, observed_at) do update set value = excluded.value`,
    [
      jsonRows(tx, {
        alias: 'w',
        columns: {
          series_id: 'integer',
          day: 'integer',
          observed_at: 'text',
          value: 'text',
        },
        rows: rows.map(row => ({
          series_id: row.seriesId,
          day: row.day,
          observed_at: row.observedAt,
          value: row.value ?? null,
        })),
      }),
    ],
  );
}
