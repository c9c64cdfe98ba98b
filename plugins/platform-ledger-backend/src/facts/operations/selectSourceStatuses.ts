import {
  FactSourceRun,
  FactSourceStatus,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { toCount } from '../../database';
import { RunRow, selectLatestRuns, SourceRow } from '../../intake';
import { factTables } from '../tables';

/**
 * Sources by name, each with its latest runs.
 */
export async function selectSourceStatuses(options: {
  tx: Knex;
  runs: number;
}): Promise<FactSourceStatus[]> {
  const { tx } = options;
  const sources: (SourceRow & {
    latest_sweep: number | null;
    series: unknown;
  })[] = await tx('fact_sources as f')
    .leftJoin(
      tx('fact_sweeps')
        .where({ state: 'committed' })
        .groupBy('source_id')
        .select('source_id')
        .max({ day: 'day' })
        .as('d'),
      'd.source_id',
      'f.id',
    )
    .leftJoin(
      tx('fact_series')
        .groupBy('source_id')
        .select('source_id')
        .count({ series: '*' })
        .as('c'),
      'c.source_id',
      'f.id',
    )
    .select('f.*', 'c.series', { latest_sweep: 'd.day' });
  const runs = await selectLatestRuns({ ...options, tables: factTables });
  return sources
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(source => ({
      name: source.name,
      title: source.title,
      intake: source.intake === 'scheduled' ? 'scheduled' : 'push',
      ...(source.latest_day !== null && {
        latestDay: fromDayNumber(source.latest_day),
      }),
      ...(source.latest_sweep !== null && {
        latestSweep: fromDayNumber(source.latest_sweep),
      }),
      seriesCount: toCount(source.series),
      runs: (runs.get(source.id) ?? []).map(toRun),
    }));
}

function toRun(row: RunRow & Pick<FactSourceRun, 'rejections'>): FactSourceRun {
  return {
    startedAt: row.started_at,
    ...(row.finished_at !== null && { finishedAt: row.finished_at }),
    status: row.status as FactSourceRun['status'],
    received: row.received,
    stored: row.stored,
    unchanged: row.unchanged,
    rejected: row.rejected,
    unresolved: row.unresolved ?? 0,
    ...(row.message !== null && { message: row.message }),
    rejections: row.rejections,
  };
}
