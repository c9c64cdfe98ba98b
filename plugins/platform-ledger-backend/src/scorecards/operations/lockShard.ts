import { Knex } from 'knex';
import { isPostgres } from '../../database';

const LOCK_SPACE = 7_523_095;

/** A lock that every shard shares, and that a rebuild keeps for itself. */
const EVERY_SHARD = -2;

/**
 * Waits until nobody else works on the shard, and keeps it until the transaction ends. SQLite has one writer anyway.
 */
export async function lockShard(options: {
  tx: Knex.Transaction;
  shard: number;
}): Promise<void> {
  const { tx, shard } = options;
  if (isPostgres(tx)) {
    await tx.raw(
      'select pg_advisory_xact_lock_shared(?, ?), pg_advisory_xact_lock(?, ?)',
      [LOCK_SPACE, EVERY_SHARD, LOCK_SPACE, shard],
    );
  }
}

/**
 * Waits until nobody works on any shard, and keeps them all until the transaction ends.
 */
export async function lockEveryShard(options: {
  tx: Knex.Transaction;
}): Promise<void> {
  const { tx } = options;
  if (isPostgres(tx)) {
    await tx.raw('select pg_advisory_xact_lock(?, ?)', [
      LOCK_SPACE,
      EVERY_SHARD,
    ]);
  }
}
