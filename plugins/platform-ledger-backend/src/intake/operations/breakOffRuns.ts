import { Knex } from 'knex';
import { IntakeTables } from '../IntakeTables';

/**
 * Runs that did not get on since an instant were killed.
 */
export async function breakOffRuns(options: {
  tx: Knex;
  tables: IntakeTables;
  touchedBefore: string;
  now: string;
}): Promise<void> {
  const { tx, tables, touchedBefore, now } = options;
  await tx(tables.runs)
    .where({ status: 'running' })
    .where('touched_at', '<', touchedBefore)
    .update({
      status: 'broken-off',
      finished_at: now,
      message:
        'The process ended before the run did; what it had taken is kept',
    });
}
