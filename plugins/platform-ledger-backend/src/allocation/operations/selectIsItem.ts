import { Knex } from 'knex';

/**
 * Whether any activity ever named a work item.
 */
export async function selectIsItem(options: {
  tx: Knex;
  item: string;
}): Promise<boolean> {
  const { tx, item } = options;
  const row = await tx('work_items').where('key', item).first('id');
  return row !== undefined;
}
