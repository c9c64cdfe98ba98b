import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';

/**
 * The databases every test that touches SQL runs on: SQLite always, PostgreSQL where the runner started one.
 */
export function createTestDatabases(): TestDatabases {
  const ids: TestDatabaseId[] = ['SQLITE_3'];
  if (process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING) {
    ids.push('POSTGRES_18');
  }
  return TestDatabases.create({ ids });
}
