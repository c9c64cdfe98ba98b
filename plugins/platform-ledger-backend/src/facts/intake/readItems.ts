import { FactSourceItem } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { IntakeLine } from './IntakeLine';
import { toIntakeLine } from './readNdjson';

/**
 * What a scheduled source says, item by item.
 *
 * `signal`: ends the reading at once, also where the source does not listen
 * @throws the signal's reason where it was aborted
 */
export async function* readItems(options: {
  items: AsyncIterable<FactSourceItem>;
  signal: AbortSignal;
}): AsyncGenerator<IntakeLine> {
  const { items, signal } = options;
  const iterator = items[Symbol.asyncIterator]();
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      abort();
    }
    signal.addEventListener('abort', abort, { once: true });
  });
  aborted.catch(() => undefined);
  let line = 0;
  try {
    for (;;) {
      const next = await Promise.race([aborted, iterator.next()]);
      if (next.done) {
        return;
      }
      line += 1;
      yield 'mark' in next.value
        ? { kind: 'mark', line, mark: next.value.mark }
        : toIntakeLine(line, next.value);
    }
  } finally {
    // Not waited for: a source that hangs would hang here too.
    Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
