import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root, toolchain } from '../lib/paths.mjs';

/** The registry that npm is set up with on this machine: yarn is told to use the same, and no file of ours names it. */
function npmRegistry() {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  return /^https?:\/\//.test(registry) ? registry : undefined;
}

function registrySettings() {
  const registry = npmRegistry();
  if (!registry) return {};
  const url = new URL(registry);
  return {
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ''),
    ...(url.protocol === 'http:'
      ? { YARN_UNSAFE_HTTP_WHITELIST: url.hostname }
      : {}),
  };
}

/** The environment in which everything else runs: the right Node first on the PATH, its headers, and the registry. */
export function toolEnvironment(node) {
  const env = {
    ...process.env,
    PATH: [
      node.binaryDirectory,
      join(root, 'node_modules', '.bin'),
      join(toolchain, 'node_modules', '.bin'),
      process.env.PATH,
    ].join(delimiter),
    ...registrySettings(),
  };
  // What the user's npm says of headers is about the user's Node, which need not be the one that runs here.
  for (const name of Object.keys(env)) {
    if (name.toLowerCase() === 'npm_config_nodedir') delete env[name];
  }
  if (node.headers) env.npm_config_nodedir = node.headers;
  return env;
}
