import { spawn } from 'node:child_process';
import { untilToldToStop } from './lib/untilToldToStop.mjs';
import { inRoot } from './lib/paths.mjs';
import { main, say } from './lib/say.mjs';
import { setUp } from './setup/setUp.mjs';

// For work on the ledger itself: app and backend by their development servers, which follow every change.
await main(async () => {
  const tools = await setUp();
  const stop = untilToldToStop();
  say('The app will be at http://localhost:3000, the backend at :7007.');
  const child = spawn(
    'backstage-cli',
    [
      'repo',
      'start',
      ...['app-config.yaml', 'app-config.development.yaml'].flatMap(name => [
        '--config',
        inRoot(name),
      ]),
    ],
    {
      cwd: inRoot(),
      env: tools.env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    },
  );
  const gone = new Promise(resolve => child.once('close', resolve));
  const kill = signal => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group is gone already.
    }
  };
  process.once('exit', () => kill('SIGKILL'));
  await Promise.race([stop, gone]);
  kill('SIGTERM');
  await gone;
});
