import { Knex } from 'knex';
import { Clocks, whereHolds } from './whereHolds';

/**
 * Standings of a day (`s`) with what the catalog said of the entity on that day (`v`) and its reference (`e`).
 */
export function standingsOnDay(
  tx: Knex,
  options: Clocks & { definitionIds: number[] },
): Knex.QueryBuilder {
  const query = tx('standings as s')
    .join('entities as e', 'e.id', 's.entity_id')
    .join('entity_versions as v', 'v.entity_id', 's.entity_id')
    .whereIn('s.definition_id', options.definitionIds);
  whereHolds(query, 's', options);
  return whereHolds(query, 'v', options);
}
