import { spawn } from 'node:child_process';
import { main } from './lib/say.mjs';
import { setUpTools } from './setup/setUp.mjs';

// `npm run yarn -- <arguments>`: this repository's own yarn on a supported Node, for who has neither.
await main(async () => {
  const { node, yarn, env } = await setUpTools();
  const child = spawn(node, [yarn, ...process.argv.slice(2)], {
    env,
    stdio: 'inherit',
  });
  process.exitCode = await new Promise(resolve =>
    child.on('close', code => resolve(code ?? 1)),
  );
});
