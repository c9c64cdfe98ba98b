import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Who is eligible on scorecards, carried ones among them: for each group the ids, ascending.
 */
export async function selectEligibleIds(options: {
  tx: Knex;
  groups: readonly {
    definitionId: number;
    asOf: DayNumber;
    recording: number;
  }[];
}): Promise<number[][]> {
  const { tx, groups } = options;
  const rows: { position: number; entity_id: number }[] = await tx
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: {
          position: 'integer',
          definition_id: 'integer',
          as_of: 'integer',
          recording: 'integer',
        },
        rows: groups.map((group, position) => ({
          position,
          definition_id: group.definitionId,
          as_of: group.asOf,
          recording: group.recording,
        })),
      }),
    )
    .joinRaw('cross join standings as s')
    .whereRaw(
      `s.definition_id = w.definition_id and s.eligibility <> 'unknown'
       and s.recorded_from <= w.recording and s.recorded_to > w.recording
       and s.from_day <= w.as_of and s.to_day > w.as_of`,
    )
    .select('w.position', 's.entity_id')
    .orderBy('s.entity_id');
  const lists: number[][] = groups.map(() => []);
  for (const { position, entity_id } of rows) {
    lists[position].push(entity_id);
  }
  return lists;
}
