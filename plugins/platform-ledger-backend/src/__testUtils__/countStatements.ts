import { Knex } from 'knex';

/**
 * How many SQL statements some work issues, those of the transaction's frame left out.
 */
export async function countStatements(
  client: Knex,
  work: () => Promise<unknown>,
): Promise<number> {
  let count = 0;
  const listener = (query: { sql: string }) => {
    if (!/^(begin|commit|rollback|set transaction)/i.test(query.sql)) {
      count += 1;
    }
  };
  client.on('query', listener);
  try {
    await work();
  } finally {
    client.removeListener('query', listener);
  }
  return count;
}
