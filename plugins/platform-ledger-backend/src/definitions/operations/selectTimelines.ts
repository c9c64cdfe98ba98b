import { Knex } from 'knex';
import { LATEST_RECORDING, jsonRows, toBoolean } from '../../database';
import { EntityVersionRow } from '../tables';

/**
 * The versions that are said of entities so far, by entity and day.
 */
export async function selectTimelines(options: {
  tx: Knex;
  entityIds: number[];
}): Promise<(EntityVersionRow & { recorded_from: number })[]> {
  const { tx, entityIds } = options;
  const rows = await tx
    .select('v.*')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: entityIds.map(id => ({ id })),
      }),
    )
    .joinRaw('cross join entity_versions as v')
    .where('v.entity_id', tx.ref('w.id'))
    // Not `=`: a PostgreSQL that has not counted the table yet takes that for very few rows, starts from them, and reads the list for each.
    .where('v.recorded_to', '>', LATEST_RECORDING)
    .orderBy(['v.entity_id', 'v.from_day']);
  return rows.map(({ recorded_to, ...row }) => ({
    ...row,
    present: toBoolean(row.present),
    type: row.type ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    title: row.title ?? undefined,
    title_lower: row.title_lower ?? undefined,
    owner_ref: row.owner_ref ?? undefined,
    parent_ref: row.parent_ref ?? undefined,
  }));
}
