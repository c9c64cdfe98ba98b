import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import knexFactory, { Knex } from 'knex';

const PLUGIN = 'platform-ledger';

/**
 * An empty database that backend processes are configured with, and that the test looks into.
 */
export class ProcessDatabase {
  static async create(options: {
    databases: TestDatabases;
    databaseId: TestDatabaseId;
  }): Promise<ProcessDatabase> {
    const { databases, databaseId } = options;
    if (databaseId === 'SQLITE_3') {
      const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-'));
      return new ProcessDatabase(
        { client: 'better-sqlite3', connection: { directory } },
        knexFactory({
          client: 'better-sqlite3',
          connection: { filename: join(directory, `${PLUGIN}.sqlite`) },
          useNullAsDefault: true,
        }),
        directory,
      );
    }
    const admin = await databases.init(databaseId);
    const { host, port, user, password, database } =
      admin.client.config.connection;
    const connection = {
      host,
      port: Number(port),
      user,
      password,
      database,
    };
    return new ProcessDatabase(
      { client: 'pg', connection, pluginDivisionMode: 'schema' },
      knexFactory({ client: 'pg', connection, searchPath: [PLUGIN] }),
    );
  }

  private constructor(
    /** `backend.database` of the configuration. */
    readonly config: JsonObject,
    readonly client: Knex,
    private readonly directory?: string,
  ) {}

  async close(): Promise<void> {
    await this.client.destroy();
    if (this.directory) {
      rmSync(this.directory, { recursive: true, force: true });
    }
  }
}
