import { spawn } from 'node:child_process';
import { once } from 'node:events';

const LONGEST_ERROR = 2_000;

/**
 * What a git command writes, as it writes it; git waits where nobody takes it.
 *
 * @throws Error with what git said, where it failed
 */
export async function* runGit(options: {
  directory: string;
  arguments: string[];
  signal: AbortSignal;
}): AsyncGenerator<string> {
  const { directory, signal } = options;
  const child = spawn('git', options.arguments, {
    cwd: directory,
    signal,
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, LONGEST_ERROR);
  });
  const closed = once(child, 'close');
  // It is awaited below, unless the reading fails before.
  closed.catch(() => undefined);
  try {
    for await (const text of child.stdout.setEncoding('utf8')) {
      yield text;
    }
    const [code] = await closed;
    if (code !== 0) {
      throw new Error(
        `git ${options.arguments[0]} ended with ${code}: ${said.trim()}`,
      );
    }
  } finally {
    child.kill();
  }
}
