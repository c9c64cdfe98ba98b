import { Knex } from 'knex';

/**
 * The last recording so far; 0 before the first.
 */
export async function selectLatestRecording(options: {
  tx: Knex;
}): Promise<number> {
  const row = await options.tx('recordings').max({ id: 'id' }).first();
  return Number(row?.id ?? 0);
}
