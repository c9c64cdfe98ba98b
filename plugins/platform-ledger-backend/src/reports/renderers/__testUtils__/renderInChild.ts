import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RenderTask } from '../../../__testUtils__/hashesInFreshProcess';
import { renderAll } from './renderAll';

/** Run as a process of its own: renders the snapshots that a file holds, and says each file's hash. */
async function main() {
  const tasks: RenderTask[] = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const answers: Record<string, string>[] = [];
  for (const { snapshot, formats } of tasks) {
    const hashes: Record<string, string> = {};
    for (const [name, bytes] of await renderAll(snapshot, formats)) {
      hashes[name] = createHash('sha256').update(bytes).digest('hex');
    }
    answers.push(hashes);
  }
  process.stdout.write(JSON.stringify(answers));
}

main().catch(error => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
