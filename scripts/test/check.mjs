import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from '../lib/fingerprint.mjs';
import { root, toolchain } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { FAILED, PASSED } from './Tally.mjs';

/** What checks and builds leave behind: everything else in the clone may be what they read. */
const LEFT_BEHIND =
  /^(\.git|\.toolchain|\.data|\.yarn|node_modules|dist.*|coverage|look-pictures)$/;

let current;

/** The same for all checks of a run, so that what is changed meanwhile is checked again by the next one. */
function fingerprintOfSources(tools) {
  current ??= fingerprint(
    readdirSync(root).filter(name => !LEFT_BEHIND.test(name)),
    tools.nodeInfo.version,
  );
  return current;
}

/**
 * A step that is one program, which counts as one test; where it fails, its whole output is shown. On a developer's
 * machine it is passed over where it succeeded and nothing has changed since; `options.results` are the files that it
 * then has to have left.
 */
export async function check(tools, command, args, options = {}) {
  const stamp = join(toolchain, 'checked', `${options.log}.stamp`);
  const sources = process.env.CI ? undefined : fingerprintOfSources(tools);
  if (
    sources &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === sources &&
    (options.results ?? []).every(existsSync)
  ) {
    say(`  ${options.log}: nothing has changed since it succeeded.`);
    return PASSED;
  }
  const { code, output } = await run(command, args, {
    env: tools.env,
    ...options,
  });
  if (code === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    if (sources) writeFileSync(stamp, sources);
    return PASSED;
  }
  say(output.trimEnd());
  if (options.advice) say(`  ${options.advice}`);
  return FAILED;
}
