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

/**
 * The least of some tries, each given its number from 0: what the backend does by itself comes in between now and then.
 */
export async function leastStatements(
  client: Knex,
  work: (place: number) => Promise<unknown>,
  tries: number = 3,
): Promise<number> {
  const counts: number[] = [];
  for (let place = 0; place < tries; place++) {
    counts.push(await countStatements(client, () => work(place)));
  }
  return Math.min(...counts);
}
