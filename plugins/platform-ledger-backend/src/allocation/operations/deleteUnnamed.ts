import { Knex } from 'knex';

/** Where persons and work items are named. */
const NAMED_IN = {
  persons: [
    ['activity_traces', 'person_id'],
    ['memberships', 'person_id'],
    ['leave', 'person_id'],
    ['person_capacity', 'person_id'],
    ['person_identities', 'person_id'],
    ['person_identities', 'canonical_id'],
  ],
  work_items: [['activity_traces', 'item_id']],
} as const;

/**
 * Deletes the keys of persons or work items that nothing names any more, at no recording. Call it where the ledger's lock is held.
 *
 * @returns how many
 */
export async function deleteUnnamed(options: {
  tx: Knex.Transaction;
  table: keyof typeof NAMED_IN;
}): Promise<number> {
  const { tx, table } = options;
  let query = tx(table);
  for (const [namedIn, column] of NAMED_IN[table]) {
    query = query.whereNotExists(
      tx({ t: namedIn })
        .whereRaw('?? = ??', [`t.${column}`, `${table}.id`])
        .select(tx.raw('1')),
    );
  }
  return query.delete();
}
