import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const TOKEN = 'a-token-of-the-benchmark';
const POLL_MILLISECONDS = 100;

function configOf(database) {
  return {
    app: { baseUrl: 'http://127.0.0.1:3000' },
    backend: {
      baseUrl: 'http://127.0.0.1:7007',
      listen: { host: '127.0.0.1', port: 0 },
      database,
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'benchmark' } },
        ],
      },
    },
    platformLedger: {
      sources: { catalog: { enabled: false } },
      // What is taken in is evaluated behind its answer, by who took it in, and by nobody beside it.
      evaluation: { frequency: { hours: 1 } },
    },
  };
}

/** A real backend process, met by HTTP. */
export class BenchmarkBackend {
  static async start({ database, catalog, flags = [] }) {
    const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-benchmark-'));
    const config = join(directory, 'app-config.json');
    writeFileSync(config, JSON.stringify(configOf(database)));
    const child = spawn(
      process.execPath,
      [
        ...flags,
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        fileURLToPath(new URL('serveLedger.cjs', import.meta.url)),
        '--config',
        config,
      ],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          BENCHMARK_CATALOG: JSON.stringify(catalog),
        },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const backend = new BenchmarkBackend(child, directory);
    await backend.untilReady();
    return backend;
  }

  #output = '';
  #url = '';

  constructor(child, directory) {
    this.child = child;
    const take = chunk => {
      this.#output = `${this.#output}${chunk}`.slice(-20_000);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    this.ended = once(child, 'exit').then(() =>
      rmSync(directory, { recursive: true, force: true }),
    );
  }

  async untilReady() {
    const ready = new Promise(resolve => {
      this.child.on('message', message => {
        if (message.kind === 'ready') resolve(message.port);
      });
    });
    const port = await Promise.race([
      ready,
      this.ended.then(() => {
        throw new Error(`The backend did not start:\n${this.#output}`);
      }),
    ]);
    this.#url = `http://127.0.0.1:${port}/api/platform-ledger`;
  }

  /** The JSON that a successful request is answered with; a body that is no text is streamed. */
  async ask(method, path, { type = 'application/json', body } = {}) {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${TOKEN}`,
        Connection: 'close',
        ...(body !== undefined && { 'Content-Type': type }),
      },
      body,
      duplex: 'half',
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(
        `${method} ${path}: ${response.status} ${text}\n${this.#output}`,
      );
    }
    return JSON.parse(text);
  }

  async untilStatus(holds) {
    while (!holds(await this.ask('GET', '/status'))) {
      await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS));
    }
  }

  async stop() {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
