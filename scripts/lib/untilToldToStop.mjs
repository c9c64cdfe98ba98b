const SAME_KEYSTROKE_MS = 2_000;

/**
 * Resolves at Ctrl-C, or when whoever started this ends it. One keystroke may arrive twice, from the terminal and from
 * npm; one that comes later is impatience, and ends this process at once together with all that it started.
 */
export function untilToldToStop() {
  let first;
  return new Promise(resolve => {
    const told = () => {
      first ??= Date.now();
      if (Date.now() - first > SAME_KEYSTROKE_MS) process.exit(130);
      resolve('told');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, told);
    }
  });
}
