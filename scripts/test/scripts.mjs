import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';

function* testsBelow(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* testsBelow(path);
    else if (entry.name.endsWith('.test.mjs')) yield path;
  }
}

function count(output, word) {
  return Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
}

/** The tests of these scripts themselves, by Node's own runner. */
export const scripts = {
  name: 'scripts',
  title: 'Tests of the scripts',
  async run({ tools }) {
    const { code, output } = await run(
      tools.node,
      ['--test', '--test-reporter=tap', ...testsBelow(inRoot('scripts'))],
      { env: tools.env, log: 'scripts' },
    );
    if (code !== 0) say(output);
    const failed = count(output, 'fail');
    return {
      passed: count(output, 'pass'),
      failed: code === 0 ? failed : Math.max(1, failed),
    };
  },
};
