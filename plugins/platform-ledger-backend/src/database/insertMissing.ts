import { Knex } from 'knex';
import { jsonRows } from './dialect';

/**
 * Adds rows to a table in one statement, however many. Where a row of the same key is there already, that one stays as it is.
 *
 * `rows`: each with a field for every column
 */
export async function insertMissing(options: {
  tx: Knex.Transaction;
  table: string;
  columns: Parameters<typeof jsonRows>[1]['columns'];
  rows: object[];
}): Promise<void> {
  const { tx, table, columns, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const names = Object.keys(columns);
  const into = names.map(() => '??').join(', ');
  const selected = names.map(() => 'w.??').join(', ');
  // SQLite needs a `where` between a selected source and `on conflict`; PostgreSQL does not mind.
  await tx.raw(
    `insert into ?? (${into}) select ${selected} from ? where true on conflict do nothing`,
    [table, ...names, ...names, jsonRows(tx, { alias: 'w', columns, rows })],
  );
}
