import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { packagedChromium } from '../setup/chromium.mjs';
import { FAILED, PASSED } from './Tally.mjs';
import { foreignLibraries } from './foreignLibraries.mjs';

function programAndLibraries() {
  const libraries = readdirSync(packagedChromium, { recursive: true })
    .filter(name => /\.so(\.\d+)*$/.test(name))
    .sort();
  return ['chromium', ...libraries].map(name => join(packagedChromium, name));
}

/**
 * Asserts by `ldd` that the Chromium from npm, and each library unpacked with it, needs nothing of the system but glibc
 * and libgcc. It says nothing of a Chromium that the system has.
 */
export async function checkLibraries({ chromium, env }) {
  if (!chromium.packaged) return { passed: 0, failed: 0 };
  const found = [];
  for (const file of programAndLibraries()) {
    const { output } = await run('ldd', [file], {
      env: { ...env, LD_LIBRARY_PATH: join(packagedChromium, 'al2023', 'lib') },
      log: 'ldd',
    });
    for (const line of foreignLibraries(output, packagedChromium)) {
      found.push(`  ${file}: ${line}`);
    }
  }
  if (found.length === 0) return PASSED;
  say('Chromium needs libraries of the system:');
  for (const line of found) say(line);
  return FAILED;
}
