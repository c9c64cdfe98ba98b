import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Adds keys of persons or work items that are not known yet. Those that are known use up no id. Call it where the ledger's lock is held.
 */
export async function ensureKeys(options: {
  tx: Knex.Transaction;
  table: 'persons' | 'work_items';
  keys: Iterable<string>;
}): Promise<void> {
  const { tx, table, keys } = options;
  await tx.raw(
    `insert into ?? (key)
     select w.key from ? where not exists (select 1 from ?? as k where k.key = w.key)`,
    [
      table,
      jsonRows(tx, {
        alias: 'w',
        columns: { key: 'text' },
        rows: Array.from(new Set(keys), key => ({ key })),
      }),
      table,
    ],
  );
}
