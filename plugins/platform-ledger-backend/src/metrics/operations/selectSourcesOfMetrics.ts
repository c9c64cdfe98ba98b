import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Who ever reported which of these metrics.
 */
export async function selectSourcesOfMetrics(options: {
  tx: Knex;
  metrics: readonly string[];
}): Promise<{ metric: string; source: string }[]> {
  const { tx, metrics } = options;
  return tx
    .distinct({ metric: 't.id', source: 's.name' })
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { metric: 'text' },
        rows: [...new Set(metrics)].map(metric => ({ metric })),
      }),
    )
    .joinRaw('cross join metric_types as t')
    .join('metric_observations as o', 'o.metric_key', 't.key')
    .join('metric_sources as s', 's.id', 'o.source_id')
    .whereRaw('t.id = w.metric');
}
