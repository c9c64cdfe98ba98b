import { StandingTally } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { toCount } from '../../database';
import { standingsOnDay } from './standingsOnDay';
import { Clocks } from './whereHolds';

/** A tally of one owner's entities; no owner: of those without. */
export type OwnerTally = StandingTally & { owner?: string };

/**
 * How many entities of each owner stand alike on a day.
 */
export async function tallyOwners(
  options: Clocks & { tx: Knex; definitionId: number },
): Promise<OwnerTally[]> {
  const { tx, definitionId } = options;
  const rows = await standingsOnDay(tx, {
    ...options,
    definitionIds: [definitionId],
  })
    .groupBy('v.owner_ref', 's.eligibility', 's.outcome', 's.level')
    .select('v.owner_ref', 's.eligibility', 's.outcome', 's.level')
    .count({ count: '*' });
  return rows.map(
    (row: StandingTally & { owner_ref: string | null; count: unknown }) => ({
      owner: row.owner_ref ?? undefined,
      eligibility: row.eligibility,
      outcome: row.outcome,
      level: row.level,
      count: toCount(row.count),
    }),
  );
}
