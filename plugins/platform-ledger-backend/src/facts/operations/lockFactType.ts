import { Knex } from 'knex';
import { FactTypeRow } from '../tables';

/**
 * A declared fact, held against intakes and other declarations until the transaction ends.
 */
export async function lockFactType(options: {
  tx: Knex;
  id: string;
}): Promise<FactTypeRow | undefined> {
  return options.tx('fact_types').where({ id: options.id }).forUpdate().first();
}
