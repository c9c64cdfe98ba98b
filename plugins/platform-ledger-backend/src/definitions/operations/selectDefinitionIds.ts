import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Ids of definitions by their lower-case references.
 */
export async function selectDefinitionIds(options: {
  tx: Knex;
  entityRefs: string[];
}): Promise<number[]> {
  const { tx, entityRefs } = options;
  if (entityRefs.length === 0) {
    return [];
  }
  return tx
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text' },
        rows: entityRefs.map(ref => ({ ref })),
      }),
    )
    .joinRaw('cross join definitions as d')
    .where('d.ref', tx.ref('w.ref'))
    .pluck('d.id');
}
