import { WinningSweep } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * The winning sweep of each day of a source, in the order of days.
 */
export async function selectWinningSweeps(options: {
  tx: Knex;
  sourceId: number;
}): Promise<WinningSweep[]> {
  const { tx, sourceId } = options;
  const rows: { day: number; observed_at: string }[] = await tx('fact_sweeps')
    .where({ source_id: sourceId, state: 'committed' })
    .orderBy('day')
    .select('day', 'observed_at');
  return rows.map(row => ({ day: row.day, observedAt: row.observed_at }));
}
