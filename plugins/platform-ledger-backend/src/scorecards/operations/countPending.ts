import { Knex } from 'knex';
import { toCount } from '../../database';

/**
 * How many entities wait for their evaluation, in all.
 */
export async function countPending(options: { tx: Knex }): Promise<number> {
  const row = await options
    .tx('entity_changes')
    .countDistinct({ count: 'entity_id' })
    .first();
  return toCount(row?.count);
}

/**
 * How many entities wait for their evaluation on each scorecard; none where nobody does.
 */
export async function countPendingByDefinition(options: {
  tx: Knex;
}): Promise<Map<number, number>> {
  const { tx } = options;
  const rows = await tx('definitions as d')
    .join('entity_changes as c', join => {
      join.on('c.definition_id', 'd.id').orOn('c.definition_id', tx.raw('0'));
    })
    .groupBy('d.id')
    .select<{ id: number; count: unknown }[]>(
      'd.id',
      tx.raw('count(distinct c.entity_id) as count'),
    );
  return new Map(rows.map(row => [Number(row.id), toCount(row.count)]));
}
