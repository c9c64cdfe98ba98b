const CHUNK = 64 * 1024;

/** Texts as bytes, in chunks of about the same size: never more than one of them is held. */
export function* toChunks(texts: Iterable<string>): Generator<Buffer> {
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length >= CHUNK) {
      yield Buffer.from(held);
      held = '';
    }
  }
  if (held) {
    yield Buffer.from(held);
  }
}
