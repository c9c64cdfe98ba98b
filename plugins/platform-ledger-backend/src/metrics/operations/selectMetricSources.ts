import {
  fromDayNumber,
  MetricSourceStatus,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { OPEN_RECORDING, toCount } from '../../database';
import { RunRow, selectLatestRuns, SourceRow } from '../../intake';
import { metricTables } from '../tables';

type Run = MetricSourceStatus['runs'][number];

/**
 * Sources of metrics by name, each with its latest runs.
 */
export async function selectMetricSources(options: {
  tx: Knex;
  runs: number;
}): Promise<MetricSourceStatus[]> {
  const { tx } = options;
  const sources: SourceRow[] = await tx(metricTables.sources).select('*');
  const counts: { source_id: number; count: unknown }[] = await tx(
    'metric_observations',
  )
    .where('recorded_to', OPEN_RECORDING)
    .groupBy('source_id')
    .select('source_id')
    .countDistinct({ count: 'metric_key' });
  const metrics = new Map(
    counts.map(row => [row.source_id, toCount(row.count)]),
  );
  const runs = await selectLatestRuns({ ...options, tables: metricTables });
  return sources
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(source => ({
      name: source.name,
      title: source.title,
      intake: source.intake === 'scheduled' ? 'scheduled' : 'push',
      ...(source.latest_day !== null && {
        latestDay: fromDayNumber(source.latest_day),
      }),
      metricCount: metrics.get(source.id) ?? 0,
      runs: (runs.get(source.id) ?? []).map(toRun),
    }));
}

function toRun(row: RunRow & Pick<Run, 'rejections'>): Run {
  const { received, stored, unchanged, rejected, rejections } = row;
  return {
    startedAt: row.started_at,
    ...(row.finished_at !== null && { finishedAt: row.finished_at }),
    status: row.status as Run['status'],
    received,
    stored,
    unchanged,
    rejected,
    ...(row.message !== null && { message: row.message }),
    rejections,
  };
}
