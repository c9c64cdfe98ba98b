import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { FactSweepRow } from '../tables';

/** What names a sweep of a source. */
export interface SweepName {
  day: DayNumber;
  /** ISO instant in UTC with milliseconds. */
  observedAt: string;
}

export function keyOfSweep(name: SweepName): string {
  return `${name.day} ${name.observedAt}`;
}

/**
 * Sweeps of a source by name, as `keyOfSweep` puts it.
 *
 * `lock`: hold them against other transactions until this one ends
 */
export async function selectSweeps(options: {
  tx: Knex;
  sourceId: number;
  names: SweepName[];
  lock: boolean;
}): Promise<Map<string, FactSweepRow>> {
  const { tx, sourceId, names, lock } = options;
  if (names.length === 0) {
    return new Map();
  }
  const query = tx
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { day: 'integer', observed_at: 'text' },
        rows: names.map(name => ({
          day: name.day,
          observed_at: name.observedAt,
        })),
      }),
    )
    // A cross join keeps the order in SQLite: the names outermost, since there is no index on them.
    .joinRaw('cross join fact_sweeps as s')
    .whereRaw('s.day = w.day and s.observed_at = w.observed_at')
    .where('s.source_id', sourceId)
    .orderBy('s.id')
    .select('s.*');
  const rows: FactSweepRow[] = await (lock ? query.forUpdate('s') : query);
  return new Map(
    rows.map(row => [
      keyOfSweep({ day: row.day, observedAt: row.observed_at }),
      row,
    ]),
  );
}
