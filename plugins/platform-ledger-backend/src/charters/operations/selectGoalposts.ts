import { Knex } from 'knex';
import { toBoolean } from '../../database';
import { StoredApproval, StoredReason } from '../records/CharterRecords';
import { RecordedRow, recordedRows, toRecorded } from './recordedRows';

interface ReasonRow extends RecordedRow {
  revision_id: number;
  reason: string;
}

interface ApprovalRow extends RecordedRow {
  revision_id: number;
  approved: unknown;
  note: string | null;
}

/** Reasons of changes that were given by a recording. */
export async function selectReasons(options: {
  tx: Knex;
  recording: number;
}): Promise<StoredReason[]> {
  const rows: ReasonRow[] = await recordedRows(
    options,
    'charter_change_reasons',
  ).select('t.revision_id', 't.reason');
  return rows.map(row => ({
    ...toRecorded(row),
    revisionId: row.revision_id,
    reason: row.reason,
  }));
}

/** What deciders said of changes by a recording. */
export async function selectApprovals(options: {
  tx: Knex;
  recording: number;
}): Promise<StoredApproval[]> {
  const rows: ApprovalRow[] = await recordedRows(
    options,
    'charter_approvals',
  ).select('t.revision_id', 't.approved', 't.note');
  return rows.map(row => ({
    ...toRecorded(row),
    revisionId: row.revision_id,
    approved: toBoolean(row.approved),
    note: row.note ?? undefined,
  }));
}
