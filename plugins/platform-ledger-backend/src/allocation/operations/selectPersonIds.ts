import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Ids of persons by key; those not known are missing.
 */
export async function selectPersonIds(options: {
  tx: Knex;
  keys: Iterable<string>;
}): Promise<Map<string, number>> {
  const { tx, keys } = options;
  const rows: { id: number; key: string }[] = await tx
    .select('p.id', 'p.key')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { key: 'text' },
        rows: Array.from(new Set(keys), key => ({ key })),
      }),
    )
    // The list outermost, since there is no index on it.
    .joinRaw('cross join persons as p')
    .where('p.key', tx.ref('w.key'));
  return new Map(rows.map(({ id, key }) => [key, id]));
}
