import { Knex } from 'knex';
import { InvalidDefinition } from '../types';

/**
 * What is wrong with definitions as they stand in the catalog now, by reference.
 */
export async function selectProblems(options: {
  tx: Knex;
}): Promise<InvalidDefinition[]> {
  const rows = await options
    .tx('definition_problems as p')
    .join('definitions as d', 'd.id', 'p.definition_id')
    .select('d.kind', 'd.ref', 'p.seen_at', 'p.problems')
    .orderBy('d.ref');
  return rows.map(row => ({
    kind: row.kind,
    entityRef: row.ref,
    seenAt: row.seen_at,
    problems: JSON.parse(row.problems),
  }));
}
