import { Knex } from 'knex';
import { jsonRows } from '../../database';

/** Stands for every scorecard in `entity_changes`. */
export const EVERY_DEFINITION = 0;

/**
 * Every entity that the catalog ever had has to be looked at again for these definitions.
 */
export async function insertChangesOfDefinitions(options: {
  tx: Knex;
  definitionIds: number[];
  recording: number;
}): Promise<void> {
  const { tx, definitionIds, recording } = options;
  if (definitionIds.length === 0) {
    return;
  }
  await tx.raw(
    `insert into entity_changes (entity_id, definition_id, recording)
     select v.entity_id, w.id, ?
     from (select distinct entity_id from entity_versions) v cross join ?
     where true`,
    [
      recording,
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: definitionIds.map(id => ({ id })),
      }),
    ],
  );
}
