import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolchain } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say, step } from '../lib/say.mjs';
import { startPostgres } from '../postgres/startPostgres.mjs';

const FULL_TESTS = '\\.full\\.test\\.[jt]sx?$';
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
  try {
    const { code } = await run(
      'backstage-cli',
      ['repo', 'test', '--json', `--outputFile=${outputFile}`, ...args],
      {
        env: {
          ...tools.env,
          ...env,
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
    return readCounts(outputFile, code);
  } finally {
    await postgres.stop({ remove: true });
  }
}

export const unitTests = {
  name: 'jest',
  title: 'Unit and integration tests, on SQLite and on PostgreSQL',
  run: context =>
    // The patterns come last: Jest takes whatever follows them for one of them.
    runJest(context, [...context.rest, '--testPathIgnorePatterns', FULL_TESTS]),
};

export const longTests = {
  name: 'jest-full',
  title: 'The long tests, on SQLite and on PostgreSQL',
  run: context =>
    runJest(
      context,
      ['--testPathPatterns', FULL_TESTS, PROPERTIES, '--runInBand'],
      { LONG_TESTS: '1' },
    ),
};
