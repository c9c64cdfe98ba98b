import { Knex } from 'knex';

/**
 * Ids of entities that a source has any of these facts of, ascending, a page at a time.
 */
export async function selectEntityIdsWithFacts(options: {
  tx: Knex;
  source: string;
  facts: string[];
  afterEntityId: number;
  limit: number;
}): Promise<number[]> {
  const { tx, source, facts, afterEntityId, limit } = options;
  const rows: { entity_id: number }[] = await tx('fact_series as s')
    .join('fact_sources as f', 'f.id', 's.source_id')
    .where('f.name', source)
    .whereIn('s.fact', facts)
    .where('s.entity_id', '>', afterEntityId)
    .distinct('s.entity_id')
    .orderBy('s.entity_id')
    .limit(limit);
  return rows.map(row => row.entity_id);
}
