import { resolve } from 'node:path';
import { createTestDatabases } from '../__testUtils__';

const directory = resolve(__dirname, '../../migrations');

describe('migrations', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'go up, down and up again, one by one, %p',
    async databaseId => {
      const knex = await databases.init(databaseId);
      // A test's database may be a copy of one that was migrated.
      await knex.migrate.rollback({ directory }, true);
      const [, pending] = await knex.migrate.list({ directory });
      expect(pending.length).toBeGreaterThan(0);
      for (const _ of pending) {
        await knex.migrate.up({ directory });
        await knex.migrate.down({ directory });
        await knex.migrate.up({ directory });
      }
      const [completed, left] = await knex.migrate.list({ directory });
      expect(completed).toHaveLength(pending.length);
      expect(left).toHaveLength(0);

      await knex.migrate.rollback({ directory }, true);
      for (const table of [
        'recordings',
        'entity_versions',
        'fact_intervals',
        'standings',
        'memberships',
      ]) {
        expect(await knex.schema.hasTable(table)).toBe(false);
      }
      await knex.migrate.latest({ directory });
      expect(await knex.schema.hasTable('standings')).toBe(true);
    },
  );
});
