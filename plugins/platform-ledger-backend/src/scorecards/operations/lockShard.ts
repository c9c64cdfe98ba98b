import { Knex } from 'knex';
import { isPostgres } from '../../database';

const LOCK_SPACE = 7_523_095;

/**
 * Waits until nobody else works on the shard, and keeps it until the transaction ends. SQLite has one writer anyway.
 */
export async function lockShard(options: {
  tx: Knex.Transaction;
  shard: number;
}): Promise<void> {
  const { tx, shard } = options;
  if (isPostgres(tx)) {
    await tx.raw('select pg_advisory_xact_lock(?, ?)', [LOCK_SPACE, shard]);
  }
}
