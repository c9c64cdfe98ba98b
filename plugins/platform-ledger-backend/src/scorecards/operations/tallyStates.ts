import { Knex } from 'knex';
import { toCount } from '../../database';
import { Clocks, whereHolds } from './whereHolds';

/**
 * How many eligible entities have which states of all checks on a day.
 */
export async function tallyStates(
  options: Clocks & { tx: Knex; definitionId: number },
): Promise<{ states: string; count: number }[]> {
  const { tx, definitionId } = options;
  const rows = await whereHolds(
    tx('standings as s')
      .where('s.definition_id', definitionId)
      .whereNot('s.eligibility', 'unknown'),
    's',
    options,
  )
    .groupBy('s.states')
    .select('s.states')
    .count({ count: '*' });
  return rows.map((row: { states: string; count: unknown }) => ({
    states: row.states,
    count: toCount(row.count),
  }));
}
