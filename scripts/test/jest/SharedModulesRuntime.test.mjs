import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { inRoot } from '../../lib/paths.mjs';

/** What each of two files that one worker tests finds as it begins. */
async function findings() {
  const here = name => inRoot('scripts/test/jest', name);
  const config = {
    rootDir: here('__fixtures__/sharing'),
    testMatch: ['**/first.cjs', '**/second.cjs'],
    testEnvironment: here('SharedEnvironment.cjs'),
    runtime: here('SharedModulesRuntime.cjs'),
    transform: {},
  };
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [
      inRoot('node_modules/jest/bin/jest.js'),
      ...['--config', JSON.stringify(config), '--runInBand', '--verbose=false'],
    ],
    { env: { ...process.env, CI: '1' } },
  );
  return [...stderr.matchAll(/\{"name".*\}/g)].map(([line]) =>
    JSON.parse(line),
  );
}

test('the files of a worker share installed modules, and nothing else', async () => {
  const [earlier, later] = await findings();

  assert.deepEqual(
    { ...earlier, name: undefined },
    {
      name: undefined,
      installed: 'nobody',
      own: 'nobody',
      global: 'nothing',
      environment: 'nothing',
      fetch: 'function',
      isArray: true,
    },
  );
  assert.deepEqual(later, {
    ...earlier,
    name: later.name,
    installed: earlier.name,
  });
});
