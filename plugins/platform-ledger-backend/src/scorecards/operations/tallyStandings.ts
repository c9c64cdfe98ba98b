import { StandingTally } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { groupBy, toCount } from '../../database';
import { standingsOnDay } from './standingsOnDay';
import { Clocks, whereHolds } from './whereHolds';
import { refsOf } from './whereReadable';

/**
 * How many entities stand alike on each of these scorecards on a day; only of what the `owners` own on it, where given.
 */
export async function tallyStandings(
  options: Clocks & { tx: Knex; definitionIds: number[]; owners?: string[] },
): Promise<Map<number, StandingTally[]>> {
  const { tx, definitionIds, owners } = options;
  const standings = owners
    ? standingsOnDay(tx, options).whereIn('v.owner_ref', refsOf(tx, owners))
    : whereHolds(
        tx('standings as s').whereIn('s.definition_id', definitionIds),
        's',
        options,
      );
  const rows = await standings
    .groupBy('s.definition_id', 's.eligibility', 's.outcome', 's.level')
    .select('s.definition_id', 's.eligibility', 's.outcome', 's.level')
    .count({ count: '*' });
  const tallies: (StandingTally & { definition_id: number })[] = rows.map(
    (row: StandingTally & { definition_id: number }) => ({
      ...row,
      count: toCount(row.count),
    }),
  );
  return groupBy(tallies, row => row.definition_id);
}
