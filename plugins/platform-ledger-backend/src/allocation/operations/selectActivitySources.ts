import {
  ActivitySourceRun,
  ActivitySourceStatus,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { RunRow, selectLatestRuns, SourceRow } from '../../intake';
import { activityTables } from '../tables';

/**
 * Sources of activity by name, each with its latest runs.
 */
export async function selectActivitySources(options: {
  tx: Knex;
  runs: number;
}): Promise<ActivitySourceStatus[]> {
  const { tx } = options;
  const sources: SourceRow[] = await tx(activityTables.sources).select('*');
  const runs = await selectLatestRuns({ ...options, tables: activityTables });
  return sources
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(source => ({
      name: source.name,
      title: source.title,
      intake: source.intake === 'scheduled' ? 'scheduled' : 'push',
      ...(source.earliest_day !== null && {
        earliestDay: fromDayNumber(source.earliest_day),
      }),
      ...(source.latest_day !== null && {
        latestDay: fromDayNumber(source.latest_day),
      }),
      runs: (runs.get(source.id) ?? []).map(toRun),
    }));
}

function toRun(
  row: RunRow & Pick<ActivitySourceRun, 'rejections'>,
): ActivitySourceRun {
  const { received, stored, unchanged, rejected, rejections } = row;
  return {
    startedAt: row.started_at,
    ...(row.finished_at !== null && { finishedAt: row.finished_at }),
    status: row.status as ActivitySourceRun['status'],
    received,
    stored,
    unchanged,
    rejected,
    ...(row.message !== null && { message: row.message }),
    rejections,
  };
}
