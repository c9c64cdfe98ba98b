import { Knex } from 'knex';
import { toCount } from '../../database';

/**
 * The latest recording; 0 where there is none.
 */
export async function selectLatestRecording(options: {
  tx: Knex;
}): Promise<number> {
  const row = await options.tx('recordings').max({ id: 'id' }).first();
  return toCount(row?.id);
}
