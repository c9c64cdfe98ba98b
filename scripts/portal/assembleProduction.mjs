import {
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { dataDirectory, inRoot, root } from '../lib/paths.mjs';
import { mustRun } from '../lib/run.mjs';

const TARGET = join(dataDirectory, 'production');

/** The entries of a node_modules directory, those of scopes one by one. */
function* entries(modules) {
  for (const name of readdirSync(modules)) {
    if (name.startsWith('@')) {
      for (const inner of readdirSync(join(modules, name))) {
        yield join(name, inner);
      }
    } else if (!name.startsWith('.')) {
      yield name;
    }
  }
}

function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Where a dependency of the production tree is: a package of ours in that tree, any other in the clone. */
function resolveTarget(entry) {
  const real = realpathSync(entry);
  const path = relative(root, real);
  const isOurs = ['packages', 'plugins'].includes(path.split(sep)[0]);
  if (!isOurs || path.includes('node_modules')) return real;
  return join(TARGET, path);
}

function linkModules(directory) {
  const from = join(root, directory, 'node_modules');
  if (!exists(from)) return;
  for (const name of entries(from)) {
    const target = resolveTarget(join(from, name));
    const link = join(TARGET, directory, 'node_modules', name);
    if (!exists(target)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);
  }
}

/**
 * Unpacks the backend's production bundle, with the app in it, and gives it the clone's installed dependencies. What
 * stands there then is what a deployment runs, built files only.
 */
export async function assembleProduction(tools) {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const bundle = inRoot('packages/backend/dist/bundle.tar.gz');
  await mustRun('tar', ['xzf', bundle, '-C', TARGET], {
    env: tools.env,
    log: 'unpack-bundle',
  });
  linkModules('.');
  for (const group of ['packages', 'plugins']) {
    for (const name of readdirSync(join(TARGET, group))) {
      linkModules(join(group, name));
    }
  }
  return TARGET;
}
