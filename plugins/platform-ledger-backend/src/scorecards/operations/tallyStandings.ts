import { StandingTally } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { toCount } from '../../database';
import { Clocks, whereHolds } from './whereHolds';

/**
 * How many entities stand alike on each of these scorecards on a day.
 */
export async function tallyStandings(
  options: Clocks & { tx: Knex; definitionIds: number[] },
): Promise<Map<number, StandingTally[]>> {
  const { tx, definitionIds } = options;
  const rows = await whereHolds(
    tx('standings as s').whereIn('s.definition_id', definitionIds),
    's',
    options,
  )
    .groupBy('s.definition_id', 's.eligibility', 's.outcome', 's.level')
    .select('s.definition_id', 's.eligibility', 's.outcome', 's.level')
    .count({ count: '*' });
  const tallies = new Map<number, StandingTally[]>();
  for (const row of rows) {
    const list = tallies.get(row.definition_id) ?? [];
    list.push({ ...row, count: toCount(row.count) });
    tallies.set(row.definition_id, list);
  }
  return tallies;
}
