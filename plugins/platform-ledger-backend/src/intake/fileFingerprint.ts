import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * SHA-256 of a file's content and of how it is read.
 */
export async function fileFingerprint(options: {
  path: string;
  signal: AbortSignal;
  how: unknown;
}): Promise<string> {
  const { path, signal, how } = options;
  const hash = createHash('sha256').update(JSON.stringify(how));
  await pipeline(createReadStream(path), hash, { signal });
  return hash.digest('hex');
}
