import {
  FactSourceRun,
  FactSourceStatus,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, toCount } from '../../database';
import { FactSourceRow, SourceRunRow } from '../tables';

/**
 * Sources by name, each with its latest runs.
 */
export async function selectSourceStatuses(options: {
  tx: Knex;
  runs: number;
}): Promise<FactSourceStatus[]> {
  const { tx } = options;
  const sources: (FactSourceRow & {
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
  const runs = await selectLatestRuns(options);
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
      runs: runs.get(source.id) ?? [],
    }));
}

/** By source, newest first, with what they refused. */
async function selectLatestRuns(options: {
  tx: Knex;
  runs: number;
}): Promise<Map<number, FactSourceRun[]>> {
  const { tx, runs } = options;
  const rows: SourceRunRow[] = await tx
    .from(
      tx('source_runs')
        .select('*')
        .rowNumber('place', query =>
          query.partitionBy('source_id').orderBy('id', 'desc'),
        )
        .as('r'),
    )
    .where('place', '<=', runs)
    .orderBy('id', 'desc')
    .select();
  const rejections: {
    run_id: number;
    line: number;
    field: string;
    reason: string;
  }[] = await tx
    .select('j.*')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: rows.map(row => ({ id: row.id })),
      }),
    )
    .join('source_rejections as j', 'j.run_id', 'w.id')
    .orderBy(['j.run_id', 'j.line']);
  const result = new Map<number, FactSourceRun[]>();
  for (const row of rows) {
    const list = result.get(row.source_id) ?? [];
    list.push(
      toRun(
        row,
        rejections.filter(rejection => rejection.run_id === row.id),
      ),
    );
    result.set(row.source_id, list);
  }
  return result;
}

function toRun(
  row: SourceRunRow,
  rejections: { line: number; field: string; reason: string }[],
): FactSourceRun {
  return {
    startedAt: row.started_at,
    ...(row.finished_at !== null && { finishedAt: row.finished_at }),
    status: row.status as FactSourceRun['status'],
    received: row.received,
    stored: row.stored,
    unchanged: row.unchanged,
    rejected: row.rejected,
    unresolved: row.unresolved,
    ...(row.message !== null && { message: row.message }),
    rejections: rejections.map(({ line, field, reason }) => ({
      line,
      field,
      reason,
    })),
  };
}
