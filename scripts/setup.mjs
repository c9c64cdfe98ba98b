import { main, say } from './lib/say.mjs';
import { setUp } from './setup/setUp.mjs';

await main(async () => {
  const { nodeInfo } = await setUp();
  say(`Set up: Node ${nodeInfo.version}, yarn and all dependencies are there.`);
});
