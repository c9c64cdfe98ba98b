import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../lib/run.mjs';
import { toolchain } from '../lib/paths.mjs';

/** Whether `.toolchain` has a version of the package that begins with `versionStart`; answers its directory. */
export function findToolPackage(name, versionStart) {
  const directory = join(toolchain, 'node_modules', ...name.split('/'));
  const manifest = join(directory, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return version.startsWith(versionStart) ? directory : undefined;
}

/** Installs one package from npm into `.toolchain`, beside the ones that are there. */
export async function installToolPackage(name, range) {
  mkdirSync(toolchain, { recursive: true });
  await mustRun(
    'npm',
    [
      'install',
      '--prefix',
      toolchain,
      '--no-audit',
      '--no-fund',
      '--save-exact',
      `${name}@${range}`,
    ],
    {
      cwd: toolchain,
      log: `npm-${name.replace(/\W+/g, '-')}`,
      advice: `Check that npm reaches its registry (npm ping) and that it has ${name}@${range}.`,
    },
  );
}
