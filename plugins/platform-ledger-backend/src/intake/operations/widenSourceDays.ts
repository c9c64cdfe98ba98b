import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { IntakeTables } from '../IntakeTables';

/**
 * Widens the days that a source has reported anything of.
 */
export async function widenSourceDays(options: {
  tx: Knex;
  tables: IntakeTables;
  sourceId: number;
  from: DayNumber;
  to: DayNumber;
}): Promise<void> {
  const { tx, tables, sourceId, from, to } = options;
  await tx(tables.sources)
    .where({ id: sourceId })
    .update({
      earliest_day: tx.raw(
        'case when earliest_day < ? then earliest_day else ? end',
        [from, from],
      ),
      latest_day: tx.raw(
        'case when latest_day > ? then latest_day else ? end',
        [to, to],
      ),
    });
}
