import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';
import { isPostgres } from './dialect';

/** What a connection of better-sqlite3 can do that knex does not: hand out rows one by one. */
interface SteppedConnection {
  prepare(sql: string): {
    iterate(...bindings: unknown[]): IterableIterator<unknown>;
  };
}

/** So often does a stream, which SQLite reads without ever waiting, let others have a turn. */
const ROWS_A_TURN = 5_000;

/**
 * The rows of a query as the database delivers them: memory does not grow with their number. The transaction can do nothing
 * else until the last row is taken or the loop is left.
 */
export async function* streamRows<Row>(
  tx: Knex.Transaction,
  query: Knex.QueryBuilder,
): AsyncGenerator<Row> {
  if (isPostgres(tx)) {
    const rows: AsyncIterable<Row> = query.stream({ highWaterMark: 1_000 });
    yield* rows;
  } else {
    yield* stepRows<Row>(tx, query);
  }
}

/** On SQLite, knex's own stream first reads all rows into an array. */
async function* stepRows<Row>(
  tx: Knex.Transaction,
  query: Knex.QueryBuilder,
): AsyncGenerator<Row> {
  const { sql, bindings } = query.toSQL().toNative();
  const connection: SteppedConnection = await tx.client.acquireConnection();
  tx.client.emit('query', { sql, bindings });
  const values = bindings.map(value =>
    typeof value === 'boolean' ? Number(value) : value,
  );
  let taken = 0;
  for (const row of connection.prepare(sql).iterate(...values)) {
    yield row as Row;
    taken += 1;
    if (taken % ROWS_A_TURN === 0) {
      await setImmediate();
    }
  }
}
