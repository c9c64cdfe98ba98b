import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { checkSystemNeeds } from './systemNeeds.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureNode } from './node.mjs';
import { ensureYarn } from './yarn.mjs';
import { toolEnvironment } from './environment.mjs';

/** Node, yarn and the environment to run them in, without the dependencies. */
export async function setUpTools(options = {}) {
  checkSystemNeeds(options);
  const node = await ensureNode();
  const yarn = await ensureYarn();
  const env = toolEnvironment(node);
  return {
    node: join(node.binaryDirectory, 'node'),
    nodeInfo: node,
    yarn,
    env,
  };
}

/**
 * All that a clone needs before it can be started or tested. `options.browser` asks for Chromium too, which is then in
 * `chromium`; `options.tests` for what tests call.
 */
export async function setUp(options = {}) {
  const tools = await setUpTools(options);
  await ensureDependencies({
    node: tools.nodeInfo,
    yarn: tools.yarn,
    env: tools.env,
  });
  if (!options.browser) return tools;
  return { ...tools, chromium: await ensureChromium(tools) };
}
