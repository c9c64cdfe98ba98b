import { Knex } from 'knex';
import { jsonRows } from '../../database';

/** What a source said of a metric on a day, over a stretch of recordings. */
export interface RecordedObservation {
  metricKey: number;
  source: string;
  day: number;
  value: number;
  n?: number;
  coverage?: number;
  recordedFrom: number;
  recordedTo: number;
}

/**
 * Observations of metrics that were said at any recording between two. Days that were taken back are left out.
 */
export async function selectObservations(options: {
  tx: Knex;
  metricKeys: number[];
  fromRecording: number;
  toRecording: number;
}): Promise<RecordedObservation[]> {
  const { tx, metricKeys, fromRecording, toRecording } = options;
  const rows = await tx
    .select('o.*', { source: 's.name' })
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { key: 'integer' },
        rows: metricKeys.map(key => ({ key })),
      }),
    )
    .joinRaw('cross join metric_observations as o')
    .join('metric_sources as s', 's.id', 'o.source_id')
    .whereRaw('o.metric_key = w.key')
    .whereNotNull('o.value')
    .where('o.recorded_from', '<=', toRecording)
    .where('o.recorded_to', '>', fromRecording);
  return rows.map(row => ({
    metricKey: row.metric_key,
    source: row.source,
    day: row.day,
    value: row.value,
    n: row.n ?? undefined,
    coverage: row.coverage ?? undefined,
    recordedFrom: row.recorded_from,
    recordedTo: row.recorded_to,
  }));
}
