import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, toolchain } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say, step } from '../lib/say.mjs';
import { migrateTemplate } from '../postgres/migrateTemplate.mjs';
import { startPostgres } from '../postgres/startPostgres.mjs';
import { Watchdog } from './jest/Watchdog.mjs';

const FULL_TESTS = '\\.full\\.test\\.[jt]sx?$';
/** A worker that has grown beyond it begins anew, and has to load again what its files share. */
const WORKER_MEMORY = '1800M';
const PROPERTIES = '\\.property\\.test\\.[jt]sx?$';

function readCounts(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: code === 0 ? failed : Math.max(1, failed),
  };
}

function failedFiles(file) {
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8'))
    .testResults.filter(({ status }) => status === 'failed')
    .map(({ name }) => name);
}

/**
 * Runs Jest over all packages. Tests that need a database find SQLite by themselves, and PostgreSQL by the variable
 * that Backstage's `TestDatabases` reads: each runs on both.
 */
async function runJest({ tools }, args, env = {}) {
  const postgres = await step('Starting PostgreSQL for the tests', () =>
    startPostgres({
      dataDirectory: mkdtempSync(join(tmpdir(), 'platform-ledger-tests-')),
      durable: false,
    }),
  );
  const outputFile = join(toolchain, 'jest-results.json');
  rmSync(outputFile, { force: true });
  const watchdog = new Watchdog({ node: tools.node });
  try {
    await migrateTemplate(postgres.url);
    const { code } = await run(
      'backstage-cli',
      [
        ...['repo', 'test', '--json', `--outputFile=${outputFile}`],
        ...['--config', inRoot('scripts/test/jest/jestConfig.cjs')],
        `--workerIdleMemoryLimit=${WORKER_MEMORY}`,
        ...args,
      ],
      {
        began: child => watchdog.watch(child),
        env: {
          ...tools.env,
          ...env,
          ...watchdog.envWith(env.NODE_OPTIONS),
          CI: '1',
          NODE_ENV: 'test',
          TZ: 'UTC',
          BACKSTAGE_TEST_DISABLE_DOCKER: '1',
          BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: postgres.url,
        },
        log: 'jest',
        show: true,
      },
    );
    for (const name of failedFiles(outputFile)) say(`  failed: ${name}`);
    return readCounts(outputFile, watchdog.hasBitten ? 1 : code);
  } finally {
    watchdog.stop();
    await postgres.stop({ remove: true });
  }
}

/** With more room for what is new, tests collect garbage less often. The long ones, which measure it, do without. */
const MORE_ROOM = { NODE_OPTIONS: '--max-semi-space-size=64' };

export const unitTests = {
  name: 'jest',
  title: 'Unit and integration tests, on SQLite and on PostgreSQL',
  run: context =>
    // The patterns come last: Jest takes whatever follows them for one of them.
    runJest(
      context,
      [...context.rest, '--testPathIgnorePatterns', FULL_TESTS],
      MORE_ROOM,
    ),
};

/** Two at a time: each measures the memory of its own process, and the statements of its own database. */
export const longTests = {
  name: 'jest-full',
  title: 'The long tests, on SQLite and on PostgreSQL',
  run: context =>
    runJest(
      context,
      ['--testPathPatterns', FULL_TESTS, PROPERTIES, '--maxWorkers=2'],
      { LONG_TESTS: '1' },
    ),
};
