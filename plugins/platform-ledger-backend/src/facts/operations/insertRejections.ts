import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Keeps lines that a run refused.
 */
export async function insertRejections(options: {
  tx: Knex;
  runId: number;
  rejections: RejectedLine[];
}): Promise<void> {
  const { tx, runId, rejections } = options;
  if (rejections.length === 0) {
    return;
  }
  await tx.raw(
    `insert into source_rejections (run_id, line, field, reason)
     select cast(? as integer), w.line, w.field, w.reason from ? where true`,
    [
      runId,
      jsonRows(tx, {
        alias: 'w',
        columns: { line: 'integer', field: 'text', reason: 'text' },
        rows: rejections,
      }),
    ],
  );
}
