import {
  DayNumber,
  StandingTally,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { groupBy, toCount } from '../../database';
import { whereSaid } from './whereHolds';

/** How many entities came to stand alike on a day, or, negative, ceased to. */
export type TallyChange = StandingTally & { day: DayNumber };

/**
 * By scorecard, by day, how many entities came to stand alike and ceased to: from the first day on, added up, they are the tallies of any
 * day.
 */
export async function tallyChanges(options: {
  tx: Knex;
  definitionIds: number[];
  recording: number;
}): Promise<Map<number, TallyChange[]>> {
  const { tx, definitionIds, recording } = options;
  const changes = (column: 'from_day' | 'to_day', sign: string) =>
    whereSaid(
      tx('standings as s').whereIn('s.definition_id', definitionIds),
      's',
      recording,
    )
      .groupBy(
        's.definition_id',
        `s.${column}`,
        's.eligibility',
        's.outcome',
        's.level',
      )
      .select(
        's.definition_id',
        `s.${column} as day`,
        's.eligibility',
        's.outcome',
        's.level',
        tx.raw(`${sign} count(*) as count`),
      );
  const rows = await tx.unionAll([
    changes('from_day', '+'),
    changes('to_day', '-'),
  ]);
  const changed: (TallyChange & { definition_id: number })[] = rows.map(
    (row: TallyChange & { definition_id: number }) => ({
      ...row,
      count: toCount(row.count),
    }),
  );
  return groupBy(
    changed.sort((left, right) => left.day - right.day),
    row => row.definition_id,
  );
}
