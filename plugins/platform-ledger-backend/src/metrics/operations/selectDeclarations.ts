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
  /** Of the declaration. */
  recording: number;
}

interface DeclarationRow {
  key: number;
  id: string;
  number: number;
  content: string;
  recording: number;
}

/**
 * All declarations of metrics by a recording, by id and in their order.
 */
export async function selectDeclarations(options: {
  tx: Knex;
  recording: number;
}): Promise<Map<string, KnownMetric[]>> {
  const { tx, recording } = options;
  const rows: DeclarationRow[] = await tx('metric_types as t')
    .join('metric_type_revisions as r', 'r.metric_key', 't.key')
    .where('r.recording', '<=', recording)
    .select('t.key', 't.id', 'r.number', 'r.content', 'r.recording')
    .orderBy(['t.id', 'r.number']);
  const declarations = new Map<string, KnownMetric[]>();
  for (const { id, content, ...row } of rows) {
    const type: MetricType = { id, ...JSON.parse(content) };
    const metric = metricDescription(type, 'observed');
    const ofMetric = declarations.get(id) ?? [];
    declarations.set(id, ofMetric);
    ofMetric.push({ ...row, type, metric });
  }
  return declarations;
}
