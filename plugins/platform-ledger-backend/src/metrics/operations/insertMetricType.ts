import { MetricType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../../database';

/**
 * Adds a declaration: the first of a metric, or a further one.
 */
export async function insertMetricType(options: {
  tx: Knex.Transaction;
  recording: Recording;
  type: MetricType;
  number: number;
}): Promise<void> {
  const { tx, recording, type, number } = options;
  const { id, ...content } = type;
  await tx('metric_types').insert({ id }).onConflict('id').ignore();
  const { key } = await tx('metric_types').where({ id }).first('key');
  await tx('metric_type_revisions').insert({
    metric_key: key,
    number,
    content: JSON.stringify(content),
    recording: recording.id,
  });
}
