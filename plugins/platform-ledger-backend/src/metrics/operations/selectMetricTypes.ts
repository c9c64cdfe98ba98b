import {
  MetricDescription,
  metricDescription,
  MetricType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/** A declared metric with the key of its rows. */
export interface KnownMetric {
  key: number;
  type: MetricType;
  metric: MetricDescription;
  /** Of the declaration, from 1. */
  number: number;
}

/**
 * Declared metrics by id, as declared by a recording.
 */
export async function selectMetricTypes(options: {
  tx: Knex;
  recording: number;
}): Promise<Map<string, KnownMetric>> {
  const { tx, recording } = options;
  const rows: { key: number; id: string; number: number; content: string }[] =
    await tx('metric_types as t')
      .join('metric_type_revisions as r', 'r.metric_key', 't.key')
      .where('r.recording', '<=', recording)
      .select('t.key', 't.id', 'r.number', 'r.content')
      .orderBy(['t.id', 'r.number']);
  return new Map(
    rows.map(({ key, id, number, content }) => {
      const type: MetricType = { id, ...JSON.parse(content) };
      const metric = metricDescription(type, 'observed');
      return [id, { key, type, metric, number }];
    }),
  );
}
