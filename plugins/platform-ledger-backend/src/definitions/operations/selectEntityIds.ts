import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Ids of lower-case references; those that were never named are missing.
 */
export async function selectEntityIds(options: {
  tx: Knex;
  entityRefs: string[];
}): Promise<Map<string, number>> {
  const { tx, entityRefs } = options;
  if (entityRefs.length === 0) {
    return new Map();
  }
  const rows: { id: number; ref: string }[] = await tx
    .select('e.id', 'e.ref')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text' },
        rows: entityRefs.map(ref => ({ ref })),
      }),
    )
    .joinRaw('cross join entities as e')
    .where('e.ref', tx.ref('w.ref'));
  return new Map(rows.map(row => [row.ref, row.id]));
}
