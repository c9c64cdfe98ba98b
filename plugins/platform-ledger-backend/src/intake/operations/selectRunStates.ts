import {
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { IntakeTables } from '../IntakeTables';

/**
 * Whether a source is in the middle of a run.
 */
export async function selectIsRunning(options: {
  tx: Knex;
  tables: IntakeTables;
}): Promise<boolean> {
  const { tx, tables } = options;
  const run = await tx(tables.runs).where('status', 'running').first('id');
  return run !== undefined;
}

/**
 * Sources whose last run of those that began on a day came to nothing or broke off, by day and by name.
 */
export async function selectFailedSources(options: {
  tx: Knex;
  tables: IntakeTables;
  days: readonly DayNumber[];
}): Promise<Map<DayNumber, string[]>> {
  const { tx, tables, days } = options;
  const last = tx
    .select('w.day')
    .max({ id: 'r.id' })
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { day: 'integer', begins: 'text', ends: 'text' },
        rows: [...new Set(days)].map(day => ({
          day,
          begins: fromDayNumber(day),
          ends: fromDayNumber(day + 1),
        })),
      }),
    )
    .joinRaw('cross join ?? as r', [tables.runs])
    .whereRaw('r.started_at >= w.begins and r.started_at < w.ends')
    .groupBy('w.day', 'r.source_id');
  const rows: { day: DayNumber; source: string }[] = await tx
    .select({ day: 'l.day', source: 's.name' })
    .from(last.as('l'))
    .join({ r: tables.runs }, 'r.id', 'l.id')
    .join({ s: tables.sources }, 's.id', 'r.source_id')
    .whereIn('r.status', ['failed', 'broken-off'])
    .orderBy('s.name');
  const failed = new Map<DayNumber, string[]>();
  for (const { day, source } of rows) {
    failed.set(day, [...(failed.get(day) ?? []), source]);
  }
  return failed;
}
