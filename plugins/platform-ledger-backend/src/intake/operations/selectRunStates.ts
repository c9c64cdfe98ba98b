import {
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
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
 * Sources whose last run of those that began on a day came to nothing or broke off, by name.
 */
export async function selectFailedSources(options: {
  tx: Knex;
  tables: IntakeTables;
  day: DayNumber;
}): Promise<string[]> {
  const { tx, tables, day } = options;
  const last = tx(tables.runs)
    .where('started_at', '>=', fromDayNumber(day))
    .where('started_at', '<', fromDayNumber(day + 1))
    .groupBy('source_id')
    .max({ id: 'id' });
  return tx({ r: tables.runs })
    .join({ s: tables.sources }, 's.id', 'r.source_id')
    .whereIn('r.id', last)
    .whereIn('r.status', ['failed', 'broken-off'])
    .orderBy('s.name')
    .pluck('s.name');
}
