import { Knex } from 'knex';
import { jsonRows, OPEN_RECORDING } from '../../database';

/** What ranks an observation that is still said. */
export interface KnownObservation {
  observedAt: string;
  contentHash: string;
}

/**
 * What is still said of a source's metrics on days, by `metricKey day`.
 */
export async function selectKnownObservations(options: {
  tx: Knex;
  sourceId: number;
  keys: { metricKey: number; day: number }[];
}): Promise<Map<string, KnownObservation>> {
  const { tx, sourceId, keys } = options;
  const rows: (KnownObservation & { metric_key: number; day: number })[] =
    await tx
      .select('o.metric_key', 'o.day', {
        observedAt: 'o.observed_at',
        contentHash: 'o.content_hash',
      })
      .from(
        jsonRows(tx, {
          alias: 'w',
          columns: { metric_key: 'integer', day: 'integer' },
          rows: keys.map(({ metricKey, day }) => ({
            metric_key: metricKey,
            day,
          })),
        }),
      )
      // The list outermost, since there is no index on it.
      .joinRaw('cross join metric_observations as o')
      .whereRaw('o.metric_key = w.metric_key and o.day = w.day')
      .where('o.source_id', sourceId)
      .where('o.recorded_to', OPEN_RECORDING);
  return new Map(rows.map(row => [`${row.metric_key} ${row.day}`, row]));
}
