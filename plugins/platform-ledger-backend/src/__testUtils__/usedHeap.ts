import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** In MiB, of what is still in use: garbage is collected first. */
export function usedHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
