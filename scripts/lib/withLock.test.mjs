import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLock } from './withLock.mjs';

async function inDirectory(work) {
  const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-lock-'));
  try {
    await work(join(directory, 'test.lock'));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test('works under the same lock do not overlap', () =>
  inDirectory(async file => {
    const seen = [];
    const work = name => async () => {
      seen.push(`${name} begins`);
      await new Promise(resolve => setImmediate(resolve));
      seen.push(`${name} ends`);
    };

    await Promise.all([
      withLock(file, work('first')),
      withLock(file, work('second')),
    ]);

    assert.deepEqual(seen, [
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
    assert.equal(existsSync(file), false);
  }));

test('a lock is released by a failure, and taken over from a process that is gone', () =>
  inDirectory(async file => {
    await assert.rejects(
      withLock(file, () => Promise.reject(new Error('no'))),
      /no/,
    );
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(file, String(pid));

    assert.equal(await withLock(file, () => 'done'), 'done');
  }));
