import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Entities whose standings, on every scorecard, have to be looked at again.
 */
export async function insertEntityChanges(options: {
  tx: Knex;
  entityIds: number[];
  recording: number;
}): Promise<void> {
  const { tx, entityIds, recording } = options;
  await tx.raw(
    `insert into entity_changes (entity_id, definition_id, recording)
     select w.id, 0, ? from ? where true`,
    [
      recording,
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: entityIds.map(id => ({ id })),
      }),
    ],
  );
}
