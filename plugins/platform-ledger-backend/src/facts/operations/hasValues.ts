import { Knex } from 'knex';

/**
 * Whether a fact was ever reported, be it in a sweep whose end has not come.
 */
export async function hasValues(options: {
  tx: Knex;
  fact: string;
}): Promise<boolean> {
  const { tx, fact } = options;
  const row = await tx('fact_series').where({ fact }).first('id');
  return row !== undefined;
}
