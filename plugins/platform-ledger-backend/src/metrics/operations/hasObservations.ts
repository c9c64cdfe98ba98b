import { Knex } from 'knex';

/**
 * Whether anything was ever observed of a metric.
 */
export async function hasObservations(options: {
  tx: Knex;
  metricKey: number;
}): Promise<boolean> {
  const { tx, metricKey } = options;
  const row = await tx('metric_observations')
    .where('metric_key', metricKey)
    .first('day');
  return row !== undefined;
}
