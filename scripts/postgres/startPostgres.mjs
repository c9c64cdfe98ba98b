import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../lib/freePort.mjs';
import { HelpfulError } from '../lib/say.mjs';
import { postgresDirectory } from './binaries.mjs';

const HOST = '127.0.0.1';
const USER = 'postgres';
// The server listens on the loopback address only and trusts it: the password is for clients that insist on one.
const PASSWORD = 'postgres';
const START_TIMEOUT_MS = 60_000;

/** Tests trade durability for speed; the demo portal's data shall outlive a power cut. */
const NOT_DURABLE = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/** The user that PostgreSQL runs as where this process is root, whom it refuses; undefined where it is not. */
function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const id = flag =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A run that was killed hard may have left its server behind: it holds the data, so it has to go first. */
async function stopLeftover(dataDirectory) {
  const pidFile = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (pid > 1 && isRunning(pid)) {
    const command = existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : '';
    if (!command.includes(dataDirectory)) return;
    process.kill(pid, 'SIGINT');
    for (let tries = 0; tries < 100 && isRunning(pid); tries += 1) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

function initialise(programs, dataDirectory, account) {
  mkdirSync(dataDirectory, { recursive: true });
  if (account) chownSync(dataDirectory, account.uid, account.gid);
  chmodSync(dataDirectory, 0o700);
  execFileSync(
    join(programs, 'bin', 'initdb'),
    [
      `--pgdata=${dataDirectory}`,
      `--username=${USER}`,
      '--auth=trust',
      '--encoding=UTF8',
      // Sorts text as most servers do, by language and not by bytes, so that what relies on bytes is found out.
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en-US',
      '--no-sync',
    ],
    { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

/**
 * Starts PostgreSQL on a free port of the loopback address, on a data directory that is made where it is missing.
 * Whoever starts it stops it by `stop()`; it also goes with this process.
 */
export async function startPostgres(options) {
  const { dataDirectory, durable = true } = options;
  const account = unprivilegedAccount();
  const programs = postgresDirectory(account);
  await stopLeftover(dataDirectory);
  if (!existsSync(join(dataDirectory, 'PG_VERSION'))) {
    initialise(programs, dataDirectory, account);
  }
  const port = await freePort();
  const settings = [
    `listen_addresses=${HOST}`,
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=300',
    'timezone=UTC',
    ...(durable ? [] : NOT_DURABLE),
  ];
  const server = spawn(
    join(programs, 'bin', 'postgres'),
    ['-D', dataDirectory, ...settings.flatMap(setting => ['-c', setting])],
    {
      ...account,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
      // In a group of its own, so that Ctrl-C reaches it through `stop` and not while others still use it.
      detached: true,
    },
  );
  const killAtExit = () => server.kill('SIGQUIT');
  process.once('exit', killAtExit);
  const gone = new Promise(resolve => server.once('exit', resolve));
  await untilReady(server, gone);

  return {
    host: HOST,
    port,
    user: USER,
    password: PASSWORD,
    url: `postgresql://${USER}:${PASSWORD}@${HOST}:${port}/postgres`,
    async stop(stopOptions = {}) {
      process.removeListener('exit', killAtExit);
      server.kill('SIGINT');
      await gone;
      if (stopOptions.remove) {
        rmSync(dataDirectory, { recursive: true, force: true });
      }
    },
  };
}

async function untilReady(server, gone) {
  let log = '';
  let timer;
  const ready = new Promise((resolve, reject) => {
    server.stderr.on('data', chunk => {
      if (log.length < 100_000) log += chunk;
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    gone.then(code =>
      reject(
        new HelpfulError(
          `PostgreSQL did not start (exit code ${code}). It said:\n${log}`,
        ),
      ),
    );
    timer = setTimeout(
      () =>
        reject(new HelpfulError(`PostgreSQL is not ready. It said:\n${log}`)),
      START_TIMEOUT_MS,
    );
  });
  try {
    await ready;
  } finally {
    clearTimeout(timer);
  }
}
