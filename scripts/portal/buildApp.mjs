import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../lib/fingerprint.mjs';
import { inRoot, toolchain } from '../lib/paths.mjs';
import { mustRun } from '../lib/run.mjs';
import { step } from '../lib/say.mjs';

const STAMP = join(toolchain, 'app-build.stamp');

/** What ends up in the app's bundle, and the schemas that say which settings it may see. */
function sources() {
  const plugins = readdirSync(inRoot('plugins')).sort();
  return [
    'yarn.lock',
    'tsconfig.json',
    'packages/app/package.json',
    'packages/app/public',
    'packages/app/src',
    'plugins/platform-ledger',
    'plugins/platform-ledger-common',
    ...plugins.map(name => join('plugins', name, 'config.d.ts')),
  ];
}

/** Builds the app for production, where the sources have changed since it was built last. */
export async function buildApp(tools) {
  const current = fingerprint(sources(), tools.nodeInfo.version);
  if (
    existsSync(inRoot('packages/app/dist/index.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === current
  ) {
    return;
  }
  await step('Building the app', () =>
    mustRun('backstage-cli', ['package', 'build'], {
      cwd: inRoot('packages/app'),
      env: { ...tools.env, NODE_ENV: 'production' },
      log: 'build-app',
    }),
  );
  writeFileSync(STAMP, current);
}
