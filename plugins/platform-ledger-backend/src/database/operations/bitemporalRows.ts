import { Knex } from 'knex';
import { BitemporalTable, ColumnType, TimelineRow } from '../BitemporalTable';
import { jsonRows } from '../dialect';

/** Rows of a table with both clocks, found by their primary key. */
export async function deleteBitemporalRows<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  rows: (Row & { recorded_from: number })[];
}): Promise<void> {
  const { tx, table, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const columns = keyColumns(table);
  const names = Object.keys(columns).join(', ');
  await tx.raw(`delete from ?? where (${names}) in (select ${names} from ?)`, [
    table.name,
    listed({ tx, columns, rows }),
  ]);
}

/** Rows are no longer said from their `recorded_to` on. */
export async function closeBitemporalRows<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  rows: (Row & { recorded_from: number; recorded_to: number })[];
}): Promise<void> {
  const { tx, table, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const keys = keyColumns(table);
  const same = Object.keys(keys).map(
    name => `${table.name}.${name} = w.${name}`,
  );
  await tx.raw(
    `update ?? set recorded_to = w.recorded_to from ? where ${same.join(' and ')}`,
    [
      table.name,
      listed({ tx, columns: { ...keys, recorded_to: 'integer' }, rows }),
    ],
  );
}

/** New rows, with both clocks. */
export async function insertBitemporalRows<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  rows: (Row & { recorded_from: number; recorded_to: number })[];
}): Promise<void> {
  const { tx, table, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const columns: Record<string, ColumnType> = {
    ...keyColumns(table),
    ...present(table.payload),
    to_day: 'integer',
    recorded_to: 'integer',
  };
  const names = Object.keys(columns).join(', ');
  // SQLite needs a `where` between a joined source and what may follow it; PostgreSQL does not mind.
  await tx.raw(`insert into ?? (${names}) select ${names} from ? where true`, [
    table.name,
    listed({ tx, columns, rows }),
  ]);
}

function keyColumns<Row extends TimelineRow>(
  table: BitemporalTable<Row>,
): Record<string, ColumnType> {
  return {
    ...present(table.key),
    recorded_from: 'integer',
    from_day: 'integer',
  };
}

function present(
  columns: Record<string, ColumnType | undefined>,
): Record<string, ColumnType> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, type]) =>
      type ? [[name, type]] : [],
    ),
  );
}

function listed(options: {
  tx: Knex.Transaction;
  columns: Record<string, ColumnType>;
  rows: object[];
}): Knex.Raw {
  const { tx, columns, rows } = options;
  const names = Object.keys(columns);
  return jsonRows(tx, {
    alias: 'w',
    columns,
    rows: rows.map(row => {
      const values: Record<string, unknown> = { ...row };
      return Object.fromEntries(
        names.map(name => [name, values[name] ?? null]),
      );
    }),
  });
}
