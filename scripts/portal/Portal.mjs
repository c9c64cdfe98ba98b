import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { HelpfulError } from '../lib/say.mjs';

const READY_TIMEOUT_MS = 180_000;

/** Fails with advice where something else listens on the port already. */
export async function checkPortIsFree(port) {
  await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () =>
      reject(
        new HelpfulError(
          `Port ${port} is taken. End what listens there (lsof -i :${port} names it), or choose another port: npm start -- --port 3001`,
        ),
      ),
    );
    server.listen(port, 'localhost', () => server.close(() => resolve()));
  });
}

/** The settings that put the portal on another port than the one in app-config.yaml. */
export function portSettings(port) {
  const url = JSON.stringify(`http://localhost:${port}`);
  return {
    APP_CONFIG_app_baseUrl: url,
    APP_CONFIG_backend_baseUrl: url,
    APP_CONFIG_backend_cors_origin: url,
    APP_CONFIG_backend_listen_port: String(port),
  };
}

/** A running portal: the backend's process, which serves the app too. */
export class Portal {
  #child;
  #gone;
  #killAtExit;
  #logFile;

  /**
   * Starts the backend in a process group of its own. `entry` are the arguments of Node that run it; its output goes
   * to `logFile`.
   */
  constructor(options) {
    const { tools, entry, configs, env = {}, logFile, cwd } = options;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = createWriteStream(logFile);
    this.#logFile = logFile;
    this.#child = spawn(
      tools.node,
      [...entry, ...configs.flatMap(name => ['--config', inRoot(name)])],
      {
        cwd: cwd ?? inRoot('packages/backend'),
        env: { ...tools.env, NODE_ENV: 'development', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      },
    );
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.pipe(log, { end: false });
      if (options.show) stream.pipe(process.stdout, { end: false });
    }
    this.#gone = new Promise(resolve =>
      this.#child.once('close', (code, signal) => resolve(signal ?? code)),
    );
    this.#killAtExit = () => this.#signal('SIGKILL');
    process.once('exit', this.#killAtExit);
  }

  /** The backend as it stands in the clone, transpiled as it is loaded. */
  static fromSource(options) {
    return new Portal({
      ...options,
      entry: [
        '--enable-source-maps',
        '--require',
        join(inRoot('node_modules/@backstage/cli/config/nodeTransform.cjs')),
        inRoot('packages/backend/src/index.ts'),
      ],
    });
  }

  /** The backend as it was built for production, in the directory that `assembleProduction` answered. */
  static fromProduction(options) {
    return new Portal({
      ...options,
      entry: [
        '--enable-source-maps',
        '--preserve-symlinks',
        '--preserve-symlinks-main',
        join(options.directory, 'packages', 'backend'),
      ],
    });
  }

  /** Resolves with the exit code or the signal, when the backend's process is gone. */
  get gone() {
    return this.#gone;
  }

  get pid() {
    return this.#child.pid;
  }

  /** Resolves when all plugins have started; fails with the log's end when the process ends before. */
  async untilReady(port) {
    const deadline = Date.now() + READY_TIMEOUT_MS;
    let ended = false;
    this.#gone.then(() => {
      ended = true;
    });
    const url = `http://localhost:${port}/.backstage/health/v1/readiness`;
    while (!ended && Date.now() < deadline) {
      const response = await fetch(url).catch(() => undefined);
      if (response?.ok) return;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    const tail = readFileSync(this.#logFile, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-30);
    await this.stop();
    throw new HelpfulError(
      [
        ...tail.map(line => `  | ${line}`),
        '',
        `The portal ${ended ? 'ended before it was' : 'did not become'} ready.`,
        `Its whole log is in ${this.#logFile}.`,
      ].join('\n'),
    );
  }

  /** Ends the backend and whatever it started, gently first. */
  async stop() {
    this.#signal('SIGTERM');
    const patience = setTimeout(() => this.#signal('SIGKILL'), 10_000);
    await this.#gone;
    clearTimeout(patience);
    this.#signal('SIGKILL');
    process.removeListener('exit', this.#killAtExit);
  }

  #signal(name) {
    try {
      process.kill(-this.#child.pid, name);
    } catch {
      // The group is gone already.
    }
  }
}
