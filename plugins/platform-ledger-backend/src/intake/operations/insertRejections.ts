import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { IntakeTables } from '../IntakeTables';

/**
 * Keeps lines that a run refused.
 */
export async function insertRejections(options: {
  tx: Knex;
  tables: IntakeTables;
  runId: number;
  rejections: RejectedLine[];
}): Promise<void> {
  const { tx, tables, runId, rejections } = options;
  if (rejections.length === 0) {
    return;
  }
  await tx.raw(
    `insert into ?? (run_id, line, field, reason)
     select cast(? as integer), w.line, w.field, w.reason from ? where true`,
    [
      tables.rejections,
      runId,
      jsonRows(tx, {
        alias: 'w',
        columns: { line: 'integer', field: 'text', reason: 'text' },
        rows: rejections,
      }),
    ],
  );
}
