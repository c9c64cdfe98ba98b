import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from './dialect';
import { OPEN_RECORDING, Recording } from './Recording';

type ColumnType = 'text' | 'integer' | 'double' | 'boolean';

/** A stretch of a timeline: the key's columns, the days, and whatever else the table says. */
export interface TimelineRow {
  from_day: DayNumber;
  to_day: DayNumber;
}

/**
 * A table with both clocks.
 */
export interface BitemporalTable<Row extends TimelineRow> {
  name: string;
  /** Columns that name a timeline. */
  key: { [column in keyof Row & string]?: ColumnType };
  /** The other columns, without the four of the clocks. */
  payload: { [column in keyof Row & string]?: ColumnType };
}

/**
 * Brings timelines up to date: what is no longer so is closed at the recording, what is new is added from it on. What was recorded
 * before stays as it was. Differences that lie wholly after the recording's day replace in place, since nobody
 * can have asked for those days. Rows that say the same on both sides are not touched.
 *
 * @param options.present - the rows of these keys that are still said (`recorded_to` open), with `recorded_from`
 * @param options.next - the whole new timelines of the same keys
 * @returns the rows that were added, for who has to know what changed
 */
export async function writeBitemporal<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  recording: Pick<Recording, 'id' | 'day'>;
  present: (Row & { recorded_from: number })[];
  next: Row[];
}): Promise<{ added: Row[]; removed: Row[] }> {
  const { tx, table, recording } = options;
  const identity = (row: Row) =>
    JSON.stringify([
      ...Object.keys(table.key).map(column => row[column as keyof Row]),
      row.from_day,
      row.to_day,
      ...Object.keys(table.payload).map(column =>
        normal(row[column as keyof Row]),
      ),
    ]);
  const wanted = new Map(options.next.map(row => [identity(row), row]));
  const removed: (Row & { recorded_from: number })[] = [];
  for (const row of options.present) {
    if (!wanted.delete(identity(row))) {
      removed.push(row);
    }
  }
  const added = Array.from(wanted.values());

  const keyOf = (row: Row) =>
    JSON.stringify(
      Object.keys(table.key).map(column => row[column as keyof Row]),
    );
  const inPlace = keysThatDifferOnlyAfter({
    table,
    day: recording.day,
    removed,
    added,
    keyOf,
  });

  const drop = removed.filter(
    row => row.recorded_from === recording.id || inPlace.has(keyOf(row)),
  );
  const close = removed.filter(row => !drop.includes(row));
  await deleteRows({ tx, table, rows: drop });
  await closeRows({ tx, table, rows: close, recording: recording.id });

  const earlier = new Map<string, number>();
  for (const row of drop.filter(dropped => inPlace.has(keyOf(dropped)))) {
    earlier.set(`${keyOf(row)} ${row.from_day}`, row.recorded_from);
  }
  await insertRows({
    tx,
    table,
    rows: added.map(row => ({
      ...row,
      recorded_from:
        earlier.get(`${keyOf(row)} ${row.from_day}`) ?? recording.id,
      recorded_to: OPEN_RECORDING,
    })),
  });
  return { added, removed };
}

function normal(value: unknown): unknown {
  if (value === undefined || value === null) {
    return null;
  }
  return typeof value === 'boolean' ? Number(value) : value;
}

/**
 * Keys whose timelines, before and after, say the same on every day up to `day`.
 */
function keysThatDifferOnlyAfter<Row extends TimelineRow>(options: {
  table: BitemporalTable<Row>;
  day: DayNumber;
  removed: (Row & { recorded_from: number })[];
  added: Row[];
  keyOf: (row: Row) => string;
}): Set<string> {
  const { table, day, removed, added, keyOf } = options;
  const upToDay = (rows: Row[]) => {
    const byKey = new Map<string, string[]>();
    for (const row of rows) {
      const texts = byKey.get(keyOf(row)) ?? [];
      if (row.from_day <= day) {
        const payload = Object.keys(table.payload).map(column =>
          normal(row[column as keyof Row]),
        );
        texts.push(
          JSON.stringify([
            row.from_day,
            Math.min(row.to_day, day + 1),
            payload,
          ]),
        );
      }
      byKey.set(keyOf(row), texts);
    }
    return byKey;
  };
  const before = upToDay(removed);
  const after = upToDay(added);
  const result = new Set<string>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const left = (before.get(key) ?? []).sort().join();
    const right = (after.get(key) ?? []).sort().join();
    if (left === right) {
      result.add(key);
    }
  }
  return result;
}

async function deleteRows<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  rows: (Row & { recorded_from: number })[];
}): Promise<void> {
  const { tx, table, rows } = options;
  if (rows.length > 0) {
    await tx(table.name)
      .whereRaw(...listed({ tx, table, rows }))
      .delete();
  }
}

async function closeRows<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  rows: (Row & { recorded_from: number })[];
  recording: number;
}): Promise<void> {
  const { tx, table, rows, recording } = options;
  if (rows.length > 0) {
    await tx(table.name)
      .whereRaw(...listed({ tx, table, rows }))
      .update({ recorded_to: recording });
  }
}

/** A condition that holds for the rows of a list, found by their primary key. */
function listed<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  rows: (Row & { recorded_from: number })[];
}): [string, Knex.Raw[]] {
  const { tx, table, rows } = options;
  const columns: Record<string, ColumnType> = {
    ...(table.key as Record<string, ColumnType>),
    recorded_from: 'integer',
    from_day: 'integer',
  };
  const names = Object.keys(columns).join(', ');
  return [
    `(${names}) in (select ${names} from ?)`,
    [
      jsonRows(tx, {
        alias: 'w',
        columns,
        rows: rows.map(row => pick(row, columns)),
      }),
    ],
  ];
}

async function insertRows<Row extends TimelineRow>(options: {
  tx: Knex.Transaction;
  table: BitemporalTable<Row>;
  rows: (Row & { recorded_from: number; recorded_to: number })[];
}): Promise<void> {
  const { tx, table, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const columns: Record<string, ColumnType> = {
    ...(table.key as Record<string, ColumnType>),
    ...(table.payload as Record<string, ColumnType>),
    from_day: 'integer',
    to_day: 'integer',
    recorded_from: 'integer',
    recorded_to: 'integer',
  };
  const names = Object.keys(columns);
  // SQLite needs a `where` between a joined source and what may follow it; PostgreSQL does not mind.
  await tx.raw(
    `insert into ?? (${names.join(', ')}) select ${names.join(', ')} from ? where true`,
    [
      table.name,
      jsonRows(tx, {
        alias: 'w',
        columns,
        rows: rows.map(row => pick(row, columns)),
      }),
    ],
  );
}

function pick(row: object, columns: Record<string, ColumnType>): object {
  return Object.fromEntries(
    Object.keys(columns).map(column => [
      column,
      (row as Record<string, unknown>)[column] ?? null,
    ]),
  );
}
