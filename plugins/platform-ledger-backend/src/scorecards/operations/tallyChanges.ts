import {
  DayNumber,
  StandingTally,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { toCount } from '../../database';
import { whereSaid } from './whereHolds';

/**
 * How many entities came to stand alike on a day (positive) or ceased to (negative): from the first day on, added up, they are the
 * tallies of any day.
 */
export async function tallyChanges(options: {
  tx: Knex;
  definitionId: number;
  recording: number;
}): Promise<(StandingTally & { day: DayNumber })[]> {
  const { tx, definitionId, recording } = options;
  const changes = (column: 'from_day' | 'to_day', sign: string) =>
    whereSaid(
      tx('standings as s').where('s.definition_id', definitionId),
      's',
      recording,
    )
      .groupBy(`s.${column}`, 's.eligibility', 's.outcome', 's.level')
      .select(
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
  return rows
    .map((row: StandingTally & { day: DayNumber }) => ({
      ...row,
      count: toCount(row.count),
    }))
    .sort(
      (left: { day: DayNumber }, right: { day: DayNumber }) =>
        left.day - right.day,
    );
}
