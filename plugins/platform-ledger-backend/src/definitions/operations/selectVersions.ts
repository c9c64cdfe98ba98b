import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { jsonRows, toBoolean } from '../../database';
import { EntityVersion } from '../types';

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
  const rows = await query;
  return rows.map(row => ({
    entityId: row.entity_id,
    entityRef: row.ref,
    fromDay: row.from_day,
    toDay: row.to_day,
    recordedFrom: row.recorded_from,
    recordedTo: row.recorded_to,
    present: toBoolean(row.present),
    kind: row.kind,
    type: row.type ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    title: row.title ?? undefined,
    ownerRef: row.owner_ref ?? undefined,
    parentRef: row.parent_ref ?? undefined,
    attributes: attributesOf(row.attributes),
  }));
}

/** A null says that the entity was read and has none; to a rule it is simply not there. */
function attributesOf(text: string): JsonObject {
  return Object.fromEntries(
    Object.entries(JSON.parse(text) as JsonObject).filter(
      ([, value]) => value !== null,
    ),
  );
}
