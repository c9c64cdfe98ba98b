import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { EntityChange } from './selectChanges';

/**
 * These changes, and no others that came meanwhile, have been looked at.
 */
export async function deleteChanges(options: {
  tx: Knex.Transaction;
  changes: EntityChange[];
}): Promise<void> {
  const { tx, changes } = options;
  await tx.raw(
    `delete from entity_changes where (entity_id, definition_id, recording) in
       (select entity_id, definition_id, recording from ?)`,
    [
      jsonRows(tx, {
        alias: 'w',
        columns: {
          entity_id: 'integer',
          definition_id: 'integer',
          recording: 'integer',
        },
        rows: changes,
      }),
    ],
  );
}
