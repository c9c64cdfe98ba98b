import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { FAILED, PASSED } from './Tally.mjs';

/** A step that is one program, which counts as one test; where it fails, its whole output is shown. */
export async function check(tools, command, args, options = {}) {
  const { code, output } = await run(command, args, {
    env: tools.env,
    ...options,
  });
  if (code === 0) return PASSED;
  say(output.trimEnd());
  if (options.advice) say(`  ${options.advice}`);
  return FAILED;
}
