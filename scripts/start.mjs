import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDirectory } from './lib/paths.mjs';
import { HelpfulError, main, say, step } from './lib/say.mjs';
import { untilToldToStop } from './lib/untilToldToStop.mjs';
import { buildApp } from './portal/buildApp.mjs';
import { Portal, checkPortIsFree, portSettings } from './portal/Portal.mjs';
import { demoPostgresDirectory } from './postgres/dataDirectory.mjs';
import { startPostgres } from './postgres/startPostgres.mjs';
import { setUp } from './setup/setUp.mjs';

const USAGE = `npm start [-- options]   opens the demo portal
  --postgres      on an embedded PostgreSQL instead of SQLite
  --port <port>   on another port than 3000
  --verbose       with the backend's log on the screen`;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        postgres: { type: 'boolean', default: false },
        port: { type: 'string', default: '3000' },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new HelpfulError(`${error.message}\n\n${USAGE}`);
  }
}

function postgresSettings(postgres) {
  return {
    POSTGRES_HOST: postgres.host,
    POSTGRES_PORT: String(postgres.port),
    POSTGRES_USER: postgres.user,
    POSTGRES_PASSWORD: postgres.password,
  };
}

await main(async () => {
  const options = readArguments();
  if (options.help) {
    say(USAGE);
    return;
  }
  const tools = await setUp();
  await checkPortIsFree(options.port);
  await buildApp(tools);

  const stop = untilToldToStop();
  const postgres = options.postgres
    ? await step('Starting PostgreSQL', () =>
        startPostgres({ dataDirectory: demoPostgresDirectory() }),
      )
    : undefined;
  const logFile = join(dataDirectory, 'portal.log');
  const portal = Portal.fromSource({
    tools,
    configs: [
      'app-config.yaml',
      ...(postgres ? ['app-config.postgres.yaml'] : []),
    ],
    env: {
      ...portSettings(options.port),
      ...(postgres ? postgresSettings(postgres) : {}),
    },
    logFile,
    show: options.verbose,
  });
  try {
    const ended = portal.gone.then(() => 'ended');
    const ready = step('Starting the portal', () =>
      portal.untilReady(options.port),
    ).then(() => 'ready');
    if ((await Promise.race([ready, stop])) === 'ready') {
      say('');
      say(
        `The portal is open:  http://localhost:${options.port}/platform-ledger`,
      );
      say(
        'Enter as a guest or as one of the example roles. Example data loads in the background.',
      );
      say(`Log: ${logFile}. Ctrl-C ends it.`);
      if ((await Promise.race([stop, ended])) === 'ended') {
        throw new HelpfulError(
          `The portal ended by itself (${await portal.gone}): see ${logFile}.`,
        );
      }
    } else {
      ready.catch(() => {});
    }
    say('\nStopping the portal.');
  } finally {
    await portal.stop();
    await postgres?.stop();
  }
});
