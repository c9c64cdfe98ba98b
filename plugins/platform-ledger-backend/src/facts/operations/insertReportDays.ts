import { Knex } from 'knex';
import { jsonRows, Recording } from '../../database';

/**
 * Notes of which days explicit reports were, by fact. Days that are noted keep their first recording.
 */
export async function insertReportDays(options: {
  tx: Knex;
  recording: Recording;
  reports: { seriesId: number; day: number }[];
}): Promise<void> {
  const { tx, recording, reports } = options;
  await tx.raw(
    `insert into fact_report_days (fact, source_id, day, recording)
     select distinct s.fact, s.source_id, w.day, cast(? as integer)
     from ? cross join fact_series as s
     where s.id = w.series_id
     on conflict (fact, source_id, day) do nothing`,
    [
      recording.id,
      jsonRows(tx, {
        alias: 'w',
        columns: { series_id: 'integer', day: 'integer' },
        rows: reports.map(({ seriesId, day }) => ({
          series_id: seriesId,
          day,
        })),
      }),
    ],
  );
}
