import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * Deletes every trace of days before a day, whenever it was recorded.
 *
 * @returns how many
 */
export async function deleteActivityBefore(options: {
  tx: Knex.Transaction;
  day: DayNumber;
}): Promise<number> {
  const { tx, day } = options;
  return tx('activity_traces').where('day', '<', day).delete();
}
