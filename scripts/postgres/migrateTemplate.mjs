import { createRequire } from 'node:module';
import { inRoot } from '../lib/paths.mjs';

const BACKEND = 'plugins/platform-ledger-backend';

/**
 * Puts the ledger's empty tables into the database that PostgreSQL copies for each new one. A test's database has them
 * then from the beginning, and what migrates it finds nothing left to do.
 */
export async function migrateTemplate(url) {
  const require = createRequire(inRoot(BACKEND, 'package.json'));
  const template = new URL(url);
  template.pathname = '/template1';
  const client = require('knex')({ client: 'pg', connection: template.href });
  try {
    await client.migrate.latest({ directory: inRoot(BACKEND, 'migrations') });
  } finally {
    await client.destroy();
  }
}
