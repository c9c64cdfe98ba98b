import { Knex } from 'knex';
import { FactSweepRow } from '../tables';

/**
 * Sweeps whose end has not come and that nobody has added to since an instant, the oldest first.
 */
export async function selectOpenSweeps(options: {
  tx: Knex;
  touchedBefore: string;
}): Promise<FactSweepRow[]> {
  return options
    .tx('fact_sweeps')
    .where({ state: 'open' })
    .where('touched_at', '<', options.touchedBefore)
    .orderBy('id');
}
