import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Entities have to be looked at again on a scorecard at each of these recordings, where they do not have to be already.
 */
export async function insertFreshnessChanges(options: {
  tx: Knex;
  definitionId: number;
  entityIds: number[];
  recordings: number[];
}): Promise<void> {
  const { tx, definitionId, entityIds, recordings } = options;
  await tx.raw(
    `insert into entity_changes (entity_id, definition_id, recording)
     select e.id, ?, r.id from ? cross join ? where true
     on conflict do nothing`,
    [
      definitionId,
      jsonRows(tx, {
        alias: 'e',
        columns: { id: 'integer' },
        rows: entityIds.map(id => ({ id })),
      }),
      jsonRows(tx, {
        alias: 'r',
        columns: { id: 'integer' },
        rows: recordings.map(id => ({ id })),
      }),
    ],
  );
}
