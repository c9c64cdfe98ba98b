import { Knex } from 'knex';

/**
 * A page of the entities that the catalog ever had, ascending.
 */
export async function selectCatalogEntityIds(options: {
  tx: Knex;
  recording: number;
  after: number;
  limit: number;
}): Promise<number[]> {
  const { tx, recording, after, limit } = options;
  const rows = await tx('entity_versions')
    .distinct('entity_id')
    .where('entity_id', '>', after)
    .where('recorded_from', '<=', recording)
    .orderBy('entity_id')
    .limit(limit);
  return rows.map(row => row.entity_id);
}
