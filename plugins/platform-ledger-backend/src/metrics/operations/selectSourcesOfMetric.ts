import { Knex } from 'knex';

/**
 * Who ever reported a metric, by name.
 */
export async function selectSourcesOfMetric(options: {
  tx: Knex;
  metric: string;
}): Promise<string[]> {
  const { tx, metric } = options;
  return tx('metric_observations as o')
    .join('metric_types as t', 't.key', 'o.metric_key')
    .join('metric_sources as s', 's.id', 'o.source_id')
    .where('t.id', metric)
    .distinct('s.name')
    .orderBy('s.name')
    .pluck('s.name');
}
