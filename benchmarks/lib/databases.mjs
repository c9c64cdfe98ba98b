import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(
  new URL(
    '../../plugins/platform-ledger-backend/package.json',
    import.meta.url,
  ),
);
const knexFactory = require('knex');

const PLUGIN = 'platform-ledger';

/** A file in an empty directory, as Backstage configures SQLite, and a client to the ledger's database in it. */
function createSqlite() {
  const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-benchmark-'));
  const client = filename =>
    knexFactory({
      client: 'better-sqlite3',
      connection: { filename },
      useNullAsDefault: true,
    });
  return {
    name: 'SQLite',
    config: { client: 'better-sqlite3', connection: { directory } },
    /** A database beside the ledger's. */
    beside: client(join(directory, 'beside.sqlite')),
    ledger: () => client(join(directory, `${PLUGIN}.sqlite`)),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function createPostgres(server) {
  const { host, port, user, password } = server;
  const admin = knexFactory({ client: 'pg', connection: server.url });
  const database = `benchmark_${process.pid}_${Date.now()}`;
  await admin.raw('create database ??', [database]);
  const connection = { host, port, user, password, database };
  return {
    name: 'PostgreSQL',
    config: { client: 'pg', connection, pluginDivisionMode: 'schema' },
    beside: knexFactory({ client: 'pg', connection }),
    ledger: () =>
      knexFactory({ client: 'pg', connection, searchPath: [PLUGIN] }),
    async remove() {
      await admin.raw('drop database ??', [database]);
      await admin.destroy();
    },
  };
}

/** An empty database of a kind. `beside` is a client to where plain tables for comparison may be made, on the same disk. */
export async function createDatabase(kind, server) {
  const database =
    kind === 'sqlite' ? createSqlite() : await createPostgres(server);
  return {
    ...database,
    async close() {
      await database.beside.destroy();
      await database.remove();
    },
  };
}
