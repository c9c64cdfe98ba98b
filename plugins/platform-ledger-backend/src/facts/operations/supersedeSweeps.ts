import { Knex } from 'knex';
import { SweepName } from './selectSweeps';

/**
 * The winning sweep of a day gives way to a later one.
 */
export async function supersedeSweeps(options: {
  tx: Knex;
  sourceId: number;
  by: SweepName;
}): Promise<void> {
  const { tx, sourceId, by } = options;
  await tx('fact_sweeps')
    .where({ source_id: sourceId, day: by.day, state: 'committed' })
    .update({ state: 'superseded' });
}
