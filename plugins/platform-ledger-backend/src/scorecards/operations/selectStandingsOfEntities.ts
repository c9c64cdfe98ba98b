import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { StandingRow } from '../tables';
import { whereSaid } from './whereHolds';

/**
 * All stretches of entities that began by a day, on every scorecard or on some, by scorecard, entity and day.
 */
export async function selectStandingsOfEntities(options: {
  tx: Knex;
  entityIds: number[];
  definitionIds?: number[];
  recording: number;
  until: DayNumber;
}): Promise<StandingRow[]> {
  const { tx, entityIds, definitionIds, recording, until } = options;
  const query = tx
    .select('s.*')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: entityIds.map(id => ({ id })),
      }),
    )
    .join('standings as s', 's.entity_id', 'w.id')
    .where('s.from_day', '<=', until)
    .orderBy(['s.definition_id', 's.entity_id', 's.from_day']);
  if (definitionIds) {
    query.whereIn('s.definition_id', definitionIds);
  }
  return whereSaid(query, 's', recording);
}
