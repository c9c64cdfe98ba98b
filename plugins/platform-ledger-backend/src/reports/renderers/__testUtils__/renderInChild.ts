import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderAll } from './renderAll';

/** Run as a process of its own: renders the snapshot that a file holds, and says each file's hash. */
async function main() {
  const snapshot = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const hashes: Record<string, string> = {};
  for (const [name, bytes] of await renderAll(snapshot)) {
    hashes[name] = createHash('sha256').update(bytes).digest('hex');
  }
  process.stdout.write(JSON.stringify(hashes));
}

main().catch(error => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
