import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { StoredFile } from '../types';

/** What a squad owed at the end of a report's period. */
export interface Balance {
  group: string;
  /** The first day after it. */
  end: DayNumber;
  /** Person-days. */
  closing: number;
}

/**
 * Stores what a report was frozen with: three statements, whatever is in it.
 */
export async function insertSnapshot(options: {
  tx: Knex.Transaction;
  id: string;
  content: string;
  hash: string;
  asOf: DayNumber;
  /** The recording by which its figures were read. */
  recording: number;
  /** The recording of the freezing. */
  frozen: number;
  files: StoredFile[];
  balances: Balance[];
}): Promise<void> {
  const { tx, id, content, hash, asOf, recording, files, balances } = options;
  await tx('report_snapshots').insert({
    report_id: id,
    content,
    hash,
    as_of_day: asOf,
    recording,
  });
  await tx('report_files').insert(
    files.map(({ mediaType, ...file }, position) => ({
      ...file,
      report_id: id,
      media_type: mediaType,
      position,
    })),
  );
  await insertBalances({ tx, id, balances, frozen: options.frozen });
}

async function insertBalances(options: {
  tx: Knex.Transaction;
  id: string;
  balances: Balance[];
  frozen: number;
}): Promise<void> {
  const { tx, id, balances, frozen } = options;
  if (balances.length === 0) {
    return;
  }
  await tx.raw(
    `insert into report_balances (report_id, recording, group_ref, end_day, closing)
     select ?, cast(? as integer), w.group_ref, w.end_day, w.closing from ? where true`,
    [
      id,
      frozen,
      jsonRows(tx, {
        alias: 'w',
        columns: { group_ref: 'text', end_day: 'integer', closing: 'double' },
        rows: balances.map(({ group, end, closing }) => ({
          group_ref: group,
          end_day: end,
          closing,
        })),
      }),
    ],
  );
}
