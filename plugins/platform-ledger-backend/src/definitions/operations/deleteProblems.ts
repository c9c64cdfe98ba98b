import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Nothing is wrong with these definitions any more.
 */
export async function deleteProblems(options: {
  tx: Knex;
  entityRefs: string[];
}): Promise<void> {
  const { tx, entityRefs } = options;
  if (entityRefs.length === 0) {
    return;
  }
  await tx.raw(
    `delete from definition_problems where definition_id in
       (select d.id from ? join definitions d on d.ref = w.ref)`,
    [
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text' },
        rows: entityRefs.map(ref => ({ ref })),
      }),
    ],
  );
}
