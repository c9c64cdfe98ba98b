import { main } from './lib/say.mjs';
import { mustRun } from './lib/run.mjs';
import { inRoot } from './lib/paths.mjs';
import { setUp } from './setup/setUp.mjs';

await main(async () => {
  const tools = await setUp();
  await mustRun(tools.node, [inRoot('benchmarks', 'intake.mjs')], {
    env: tools.env,
    log: 'benchmark',
    show: true,
  });
});
