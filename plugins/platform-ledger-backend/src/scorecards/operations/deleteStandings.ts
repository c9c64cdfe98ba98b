import { Knex } from 'knex';

/**
 * Forgets all standings, which follow from evidence and definitions.
 */
export async function deleteStandings(options: {
  tx: Knex.Transaction;
}): Promise<void> {
  await options.tx('standings').delete();
}
