import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { IntakeTables } from '../IntakeTables';

/** A row of a table of runs. */
export interface RunRow {
  id: number;
  source_id: number;
  started_at: string;
  finished_at: string | null;
  status: string;
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  /** Of facts alone. */
  unresolved?: number;
  message: string | null;
}

/**
 * The latest runs of each source, newest first, with what they refused.
 *
 * @returns by the source's id
 */
export async function selectLatestRuns(options: {
  tx: Knex;
  tables: IntakeTables;
  runs: number;
}): Promise<Map<number, (RunRow & { rejections: RejectedLine[] })[]>> {
  const { tx, tables, runs } = options;
  const rows: RunRow[] = await tx
    .from(
      tx(tables.runs)
        .select('*')
        .rowNumber('place', query =>
          query.partitionBy('source_id').orderBy('id', 'desc'),
        )
        .as('r'),
    )
    .where('place', '<=', runs)
    .orderBy('id', 'desc')
    .select();
  const rejections = await selectRejections({ ...options, rows });
  const result = new Map<number, (RunRow & { rejections: RejectedLine[] })[]>();
  for (const row of rows) {
    const list = result.get(row.source_id) ?? [];
    list.push({ ...row, rejections: rejections.get(row.id) ?? [] });
    result.set(row.source_id, list);
  }
  return result;
}

/** By run. */
async function selectRejections(options: {
  tx: Knex;
  tables: IntakeTables;
  rows: RunRow[];
}): Promise<Map<number, RejectedLine[]>> {
  const { tx, tables, rows } = options;
  const rejections: ({ run_id: number } & RejectedLine)[] = await tx
    .select('j.*')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: rows.map(({ id }) => ({ id })),
      }),
    )
    .join({ j: tables.rejections }, 'j.run_id', 'w.id')
    .orderBy(['j.run_id', 'j.line']);
  const byRun = new Map<number, RejectedLine[]>();
  for (const { run_id, line, field, reason } of rejections) {
    const list = byRun.get(run_id) ?? [];
    list.push({ line, field, reason });
    byRun.set(run_id, list);
  }
  return byRun;
}
