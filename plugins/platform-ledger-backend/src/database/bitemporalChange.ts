import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { BitemporalTable, TimelineRow } from './BitemporalTable';
import { Recording } from './Recording';

/**
 * What a recording changes in timelines.
 */
export interface BitemporalChange<Row extends TimelineRow> {
  /** Rows that nobody can have asked for: gone without a trace. */
  dropped: (Row & { recorded_from: number })[];
  /** Rows that are no longer so from the recording on. */
  closed: (Row & { recorded_from: number })[];
  /** Rows that are said from their `recorded_from` on. */
  opened: (Row & { recorded_from: number })[];
}

/**
 * Compares timelines as they are said with what they should be. What is no longer so is closed at the recording, what is new is opened from
 * it on. Differences that lie wholly after the recording's day replace in place, since nobody can have asked for those days. Rows that say
 * the same on both sides are not touched.
 *
 * `present`: the rows of these keys that are still said
 * `next`: the whole new timelines of the same keys
 */
export function bitemporalChange<Row extends TimelineRow>(options: {
  table: BitemporalTable<Row>;
  recording: Pick<Recording, 'id' | 'day'>;
  present: (Row & { recorded_from: number })[];
  next: Row[];
}): BitemporalChange<Row> {
  const { table, recording } = options;
  const wanted = new Map(
    options.next.map(row => [identityOf(table, row), row]),
  );
  const removed = options.present.filter(
    row => !wanted.delete(identityOf(table, row)),
  );
  const added = Array.from(wanted.values());
  const inPlace = keysThatDifferOnlyAfter({
    table,
    day: recording.day,
    removed,
    added,
  });
  const change: BitemporalChange<Row> = { dropped: [], closed: [], opened: [] };
  const earlier = new Map<string, number>();
  for (const row of removed) {
    const key = keyOf(table, row);
    if (inPlace.has(key)) {
      earlier.set(`${key} ${row.from_day}`, row.recorded_from);
    }
    const drop = row.recorded_from === recording.id || inPlace.has(key);
    change[drop ? 'dropped' : 'closed'].push(row);
  }
  for (const row of added) {
    const recorded = earlier.get(`${keyOf(table, row)} ${row.from_day}`);
    change.opened.push({ ...row, recorded_from: recorded ?? recording.id });
  }
  return change;
}

function keyOf<Row extends TimelineRow>(
  table: BitemporalTable<Row>,
  row: Row,
): string {
  return JSON.stringify(
    Object.keys(table.key).map(column => row[column as keyof Row]),
  );
}

function payloadOf<Row extends TimelineRow>(
  table: BitemporalTable<Row>,
  row: Row,
): unknown[] {
  return Object.keys(table.payload).map(column =>
    normal(row[column as keyof Row]),
  );
}

function identityOf<Row extends TimelineRow>(
  table: BitemporalTable<Row>,
  row: Row,
): string {
  return JSON.stringify([
    keyOf(table, row),
    row.from_day,
    row.to_day,
    ...payloadOf(table, row),
  ]);
}

function normal(value: unknown): unknown {
  if (value === undefined || value === null) {
    return null;
  }
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Keys whose timelines, before and after, say the same on every day up to `day`. */
function keysThatDifferOnlyAfter<Row extends TimelineRow>(options: {
  table: BitemporalTable<Row>;
  day: DayNumber;
  removed: Row[];
  added: Row[];
}): Set<string> {
  const { table, day, removed, added } = options;
  const upToDay = (rows: Row[]) => {
    const byKey = new Map<string, string[]>();
    for (const row of rows) {
      const key = keyOf(table, row);
      const texts = byKey.get(key) ?? [];
      if (row.from_day <= day) {
        texts.push(
          JSON.stringify([
            row.from_day,
            Math.min(row.to_day, day + 1),
            payloadOf(table, row),
          ]),
        );
      }
      byKey.set(key, texts);
    }
    return byKey;
  };
  const before = upToDay(removed);
  const after = upToDay(added);
  const textOf = (texts: string[] = []) => texts.sort().join();
  return new Set(
    [...before.keys(), ...after.keys()].filter(
      key => textOf(before.get(key)) === textOf(after.get(key)),
    ),
  );
}
