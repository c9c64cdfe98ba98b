import { ReportSnapshot } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/** What was stored of a report's freezing. */
export interface SnapshotRow {
  reportId: string;
  content: string;
  hash: string;
  /** The recording by which its figures were read. */
  recording: number;
}

/**
 * A frozen report's snapshot as it was stored.
 */
export async function selectSnapshot(options: {
  tx: Knex;
  id: string;
}): Promise<SnapshotRow | undefined> {
  const { tx, id } = options;
  const row = await tx('report_snapshots').where('report_id', id).first();
  return row && toSnapshotRow(row);
}

/**
 * Snapshots of a scope that were frozen before, the latest as-of day last.
 *
 * `scope`: a group; empty: the whole organisation
 */
export async function selectSnapshotsOfScope(options: {
  tx: Knex;
  scope: string;
}): Promise<{ snapshot: ReportSnapshot; recording: number }[]> {
  const { tx, scope } = options;
  const rows = await tx('report_snapshots as s')
    .join('reports as r', 'r.id', 's.report_id')
    .where('r.scope', scope)
    .orderBy([{ column: 's.as_of_day' }, { column: 's.recording' }])
    .select('s.content', 's.recording');
  return rows.map(({ content, recording }) => ({
    snapshot: JSON.parse(content),
    recording,
  }));
}

function toSnapshotRow(row: {
  report_id: string;
  content: string;
  hash: string;
  recording: number;
}): SnapshotRow {
  const { report_id: reportId, content, hash, recording } = row;
  return { reportId, content, hash, recording };
}
