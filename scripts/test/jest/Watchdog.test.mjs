import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { inRoot } from '../../lib/paths.mjs';
import { Watchdog } from './Watchdog.mjs';

const FIXTURES = inRoot('scripts/test/jest/__fixtures__');

/** Enough for a busy machine to begin a test in, and little enough to wait for. */
const PATIENCE = { leastMs: 3_000, graceMs: 3_000 };
const NOTHING_MS = 20_000;

/** Runs Jest over some fixtures under a watchdog without patience; answers what was said, and whether it ended the run. */
async function runWatched(names) {
  const said = [];
  const watchdog = new Watchdog({
    node: process.execPath,
    nothingMs: NOTHING_MS,
    say: sentence => said.push(sentence),
  });
  const config = {
    rootDir: FIXTURES,
    testMatch: names.map(name => `**/${name}.cjs`),
    testEnvironment: inRoot('scripts/test/jest/NodeEnvironment.cjs'),
    testEnvironmentOptions: PATIENCE,
    transform: {},
  };
  const child = spawn(
    process.execPath,
    [
      inRoot('node_modules/jest/bin/jest.js'),
      ...['--config', JSON.stringify(config), '--maxWorkers=2'],
    ],
    {
      cwd: FIXTURES,
      env: { ...process.env, ...watchdog.envWith(), CI: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  child.stderr.on('data', chunk => said.push(String(chunk)));
  watchdog.watch(child);
  const signal = await new Promise(resolve => {
    child.on('close', (_, name) => resolve(name));
  });
  watchdog.stop();
  return { said: said.join('\n'), signal, hasBitten: watchdog.hasBitten };
}

// All at once, since most of it is waiting. Of two files each has a worker, which is another process than Jest's.
const runs = {
  loops: runWatched(['loops', 'passes']),
  starts: runWatched(['starts']),
  holds: runWatched(['holds']),
  waits: runWatched(['waits']),
};

test('a test that loops for ever is ended, with its name and where it is', async () => {
  const { said, signal, hasBitten } = await runs.loops;

  assert.equal(hasBitten, true);
  assert.equal(signal, 'SIGKILL');
  assert.match(said, /file: .*__fixtures__\/loops\.cjs/);
  assert.match(said, /at: +a file loops for ever/);
  assert.match(said, /at spin \(.*loops\.cjs:2/);
});

test('a test that starts a program that does not end is ended, with its name and the program', async () => {
  const { said, signal } = await runs.starts;

  assert.equal(signal, 'SIGKILL');
  assert.match(said, /at: +starts a program that does not end/);
  assert.match(said, /it started: .*setInterval/);
});

test('what is left behind by a test and keeps Jest from ending is ended', async () => {
  const { said, signal } = await runs.holds;

  assert.equal(signal, 'SIGKILL');
  assert.match(said, /Jest does not end/);
  assert.match(said, /keeps it from ending: .*Timeout/);
});

test('a test that waits for ever is ended by Jest, with its name and its place', async () => {
  const { said, hasBitten } = await runs.waits;

  assert.equal(hasBitten, false);
  assert.match(said, /● waits for ever/);
  assert.match(said, /Exceeded timeout of 300 ms/);
  assert.match(said, /at .*waits\.cjs:1/);
});
