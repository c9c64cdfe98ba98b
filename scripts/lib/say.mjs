/** Everything the scripts tell a person goes through here, so that it reads alike. */

const started = Date.now();

function seconds(since) {
  const value = (Date.now() - since) / 1000;
  return value < 60
    ? `${value.toFixed(1)} s`
    : `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`;
}

export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/**
 * Says what begins, and how long it took when it is done; a long step says every half minute that it goes on. With
 * `options.named` it says so by its name, since others go on beside it.
 */
export async function step(sentence, work, options = {}) {
  const since = Date.now();
  const prefix = options.named ? `  ${sentence}: ` : '  ';
  say(`> ${sentence}`);
  const reminder = setInterval(
    () => say(`${prefix}… still at it after ${seconds(since)}`),
    30_000,
  );
  try {
    const result = await work();
    say(`${prefix}done in ${seconds(since)}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

export function elapsed() {
  return seconds(started);
}

/** A failure whose message already tells a person what to do; its stack is of no use to them. */
export class HelpfulError extends Error {}

/** Runs a script's main function; failures end it with their advice and exit code 1. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    process.stderr.write(
      error instanceof HelpfulError
        ? `\n${error.message}\n`
        : `\n${error?.stack ?? error}\n`,
    );
    process.exitCode = 1;
  }
}
