import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../lib/say.mjs';
import { inRoot } from '../lib/paths.mjs';
import { findToolPackage, installToolPackage } from './npmPackage.mjs';

const PACKAGE = '@yarnpkg/cli-dist';

/** The yarn that package.json's `packageManager` names, from npm; answers the path of its script. */
export async function ensureYarn() {
  const { packageManager } = JSON.parse(
    readFileSync(inRoot('package.json'), 'utf8'),
  );
  const version = packageManager.split('@')[1];
  if (!findToolPackage(PACKAGE, version)) {
    await step(`Getting yarn ${version} from npm into .toolchain/`, () =>
      installToolPackage(PACKAGE, version),
    );
  }
  return join(findToolPackage(PACKAGE, version), 'bin', 'yarn.js');
}
