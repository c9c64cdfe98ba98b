import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * The first day that was not reduced; nothing where none was.
 */
export async function selectReducedTo(options: {
  tx: Knex;
}): Promise<DayNumber | undefined> {
  const row = await options
    .tx('activity_reductions')
    .max({ day: 'reduced_to' })
    .first();
  return row?.day ?? undefined;
}
