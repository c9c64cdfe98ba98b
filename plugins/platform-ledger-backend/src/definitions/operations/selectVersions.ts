import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { EntityVersion } from '../types';
import { SelectedVersion, toEntityVersion } from './toEntityVersion';

/**
 * Versions of entities, by entity, recording and day.
 *
 * `recording`: only those that hold at this recording
 */
export async function selectVersions(options: {
  tx: Knex;
  entityIds: number[];
  recording?: number;
}): Promise<EntityVersion[]> {
  const { tx, entityIds, recording } = options;
  const query = tx
    .select('v.*', 'e.ref')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: entityIds.map(id => ({ id })),
      }),
    )
    .joinRaw('cross join entities as e')
    .joinRaw('cross join entity_versions as v')
    .where('e.id', tx.ref('w.id'))
    .where('v.entity_id', tx.ref('w.id'))
    .orderBy(['v.entity_id', 'v.recorded_from', 'v.from_day']);
  if (recording !== undefined) {
    query
      .where('v.recorded_from', '<=', recording)
      .where('v.recorded_to', '>', recording);
  }
  const rows: SelectedVersion[] = await query;
  return rows.map(toEntityVersion);
}
