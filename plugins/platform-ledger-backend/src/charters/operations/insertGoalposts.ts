import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { Recording } from '../../database';

interface OfRevision {
  tx: Knex.Transaction;
  recording: Recording;
  author: string;
  revisionId: number;
}

/** Records why a revision was made. */
export async function insertReason(
  options: OfRevision & { reason: string },
): Promise<void> {
  const { tx, recording, author, revisionId, reason } = options;
  await tx('charter_change_reasons').insert({
    id: randomUUID(),
    revision_id: revisionId,
    reason,
    author,
    recording: recording.id,
  });
}

/** Records what the decider says of a revision, once. */
export async function insertApproval(
  options: OfRevision & { approved: boolean; note?: string },
): Promise<void> {
  const { tx, recording, author, revisionId, approved, note } = options;
  await tx('charter_approvals').insert({
    revision_id: revisionId,
    approved,
    note,
    author,
    recording: recording.id,
  });
}
