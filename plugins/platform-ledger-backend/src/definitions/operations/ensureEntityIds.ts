import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { selectEntityIds } from './selectEntityIds';

/**
 * Ids of lower-case references, with those that were never named added.
 */
export async function ensureEntityIds(options: {
  tx: Knex;
  entityRefs: string[];
}): Promise<Map<string, number>> {
  const { tx, entityRefs } = options;
  if (entityRefs.length === 0) {
    return new Map();
  }
  // `not exists` beside `on conflict`, so that references that are known use up no ids.
  await tx.raw(
    `insert into entities (ref)
     select distinct w.ref from ?
     where not exists (select 1 from entities e where e.ref = w.ref)
     on conflict (ref) do nothing`,
    [
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text' },
        rows: entityRefs.map(ref => ({ ref })),
      }),
    ],
  );
  return selectEntityIds({ tx, entityRefs });
}
