import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HelpfulError } from './say.mjs';
import { root, toolchain } from './paths.mjs';

const TAIL_LINES = 40;

/**
 * Runs a program and answers `{ code, output }`. Its output goes to a log file under `.toolchain/logs`, and to the
 * screen too when `options.show` is set. `options.began` is handed the process.
 */
export async function run(command, args, options = {}) {
  const { cwd = root, env = process.env, show = false, log = 'last' } = options;
  const logFile = join(toolchain, 'logs', `${log}.log`);
  mkdirSync(dirname(logFile), { recursive: true });
  const file = createWriteStream(logFile);
  const chunks = [];
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.began?.(child);
  const take = chunk => {
    chunks.push(chunk);
    file.write(chunk);
    if (show) process.stdout.write(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve(signal ? 1 : exitCode));
  });
  await new Promise(resolve => file.end(resolve));
  return { code, output: Buffer.concat(chunks).toString('utf8'), logFile };
}

/** As `run`, but a failure throws with the end of the output and with `options.advice`. */
export async function mustRun(command, args, options = {}) {
  const result = await run(command, args, options);
  if (result.code !== 0) {
    const tail = result.output.trimEnd().split('\n').slice(-TAIL_LINES);
    throw new HelpfulError(
      [
        ...(options.show ? [] : tail.map(line => `  | ${line}`)),
        '',
        `${[command, ...args].join(' ')} ended with exit code ${result.code}.`,
        `The whole output is in ${result.logFile}.`,
        ...(options.advice ? [options.advice] : []),
      ].join('\n'),
    );
  }
  return result;
}
