import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HelpfulError, step } from '../lib/say.mjs';
import { findToolPackage, installToolPackage } from './npmPackage.mjs';

// Backstage supports 22 and 24; better-sqlite3 needs the Node-API of 22.14.
const SUPPORTED = { 22: 14, 24: 0 };
const WANTED = '24';

/** The prefix whose `include/node` holds the headers of exactly this Node version, or undefined. */
function headersPrefix(binary, version) {
  const prefix = dirname(dirname(realpathSync(binary)));
  const header = join(prefix, 'include', 'node', 'node_version.h');
  if (!existsSync(header)) return undefined;
  const text = readFileSync(header, 'utf8');
  const part = name =>
    new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  const found = ['MAJOR', 'MINOR', 'PATCH'].map(part).join('.');
  return found === version ? prefix : undefined;
}

/**
 * A Node that Backstage supports: the running one, or one from npm in `.toolchain`. Answers where its binary is and
 * where its headers are, which native addons are compiled against.
 */
export async function ensureNode() {
  const running = process.versions.node;
  const [major, minor] = running.split('.').map(Number);
  if (minor >= SUPPORTED[major]) {
    return {
      version: running,
      binaryDirectory: dirname(process.execPath),
      headers: headersPrefix(process.execPath, running),
    };
  }
  const name = `node-${process.platform}-${process.arch}`;
  if (!findToolPackage(name, `${WANTED}.`)) {
    await step(
      `Node ${running} runs this script, but Backstage needs 22 or 24: getting Node ${WANTED} from npm into .toolchain/`,
      () => installToolPackage(name, WANTED),
    );
  }
  const directory = findToolPackage(name, `${WANTED}.`);
  const binary = directory && join(directory, 'bin', 'node');
  if (!binary || !existsSync(binary)) {
    throw new HelpfulError(
      `npm has no Node ${WANTED} for ${process.platform} on ${process.arch}. Install Node 22 or 24 and run this again.`,
    );
  }
  const { version } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  return {
    version,
    binaryDirectory: dirname(binary),
    headers: headersPrefix(binary, version),
  };
}
