import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../lib/run.mjs';
import { step } from '../lib/say.mjs';
import { inRoot, toolchain } from '../lib/paths.mjs';

const STAMP = join(toolchain, 'dependencies.stamp');

function manifests() {
  const files = ['package.json', 'yarn.lock', '.yarnrc.yml'];
  for (const group of ['packages', 'plugins']) {
    for (const name of readdirSync(inRoot(group)).sort()) {
      files.push(join(group, name, 'package.json'));
    }
  }
  return files.filter(file => existsSync(inRoot(file)));
}

/** Changes when anything does that an install depends on: the lock file, a manifest, the Node that addons are built for. */
function fingerprint(node) {
  const hash = createHash('sha256').update(node.version.split('.')[0]);
  for (const file of manifests()) {
    hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}

function isInstalled(expected) {
  return (
    existsSync(inRoot('node_modules', '.yarn-state.yml')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === expected
  );
}

/** Installs the dependencies that the lock file names and compiles native addons; does nothing where that is done. */
export async function ensureDependencies(options) {
  const { node, yarn, env } = options;
  if (isInstalled(fingerprint(node))) return;
  const locked = existsSync(inRoot('yarn.lock'));
  await step(
    'Installing dependencies and compiling native addons (a few minutes the first time)',
    () =>
      mustRun(
        join(node.binaryDirectory, 'node'),
        [yarn, 'install', ...(locked ? ['--immutable'] : [])],
        {
          env,
          log: 'yarn-install',
          advice:
            'Where the lock file would have been changed, run `npm run yarn -- install` and commit yarn.lock.\n' +
            'Where a package could not be fetched, check that npm reaches its registry: npm ping.',
        },
      ),
  );
  writeFileSync(STAMP, fingerprint(node));
}
