import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { LedgerDatabase, systemClock, type Clock } from '../database';

/**
 * A new, migrated ledger in a test database.
 */
export async function createLedgerDatabase(options: {
  databases: TestDatabases;
  databaseId: TestDatabaseId;
  clock?: Clock;
}): Promise<LedgerDatabase> {
  const client = await options.databases.init(options.databaseId);
  return LedgerDatabase.create({
    database: { getClient: async () => client },
    clock: options.clock ?? systemClock,
  });
}
