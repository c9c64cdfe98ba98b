import {
  BEGINNING,
  DayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * The first day whose traces are still there.
 */
export async function selectReducedBefore(options: {
  tx: Knex;
}): Promise<DayNumber> {
  const row = await options
    .tx('effort_reductions')
    .max({ day: 'before_day' })
    .first();
  return Number(row?.day ?? BEGINNING);
}
