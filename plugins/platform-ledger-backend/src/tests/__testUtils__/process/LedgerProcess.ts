import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JsonObject } from '@backstage/types';
import {
  ProcessMessage,
  ProcessSettings,
  SETTINGS_VARIABLE,
} from './ProcessSettings';

const COMPILE_CACHE = resolve(
  __dirname,
  '../../../../../../node_modules/.cache/platform-ledger-processes',
);

/** A token that may do everything. */
export const TOKEN = 'a-token-that-may-do-everything';

/** A token that may write facts and nothing else. */
export const FACTS_TOKEN = 'a-token-that-only-writes-facts';

export interface ProcessOptions extends ProcessSettings {
  /** `backend.database`. */
  database: JsonObject;
  /** Entries of `backend.auth.externalAccess` beside those of `TOKEN` and `FACTS_TOKEN`. */
  externalAccess?: JsonObject[];
  /** Flags for Node, for example the limit of its heap. */
  flags?: string[];
}

/** A run of a scheduled task in a process, in milliseconds since the epoch. */
export interface TaskRun {
  id: string;
  begin: number;
  end?: number;
}

/**
 * A real backend process with the ledger in it, met by HTTP.
 */
export class LedgerProcess {
  /**
   * Starts one, and waits until it serves, or was killed at its kill point.
   *
   * @throws Error with its log where it ended by anything else
   */
  static async start(options: ProcessOptions): Promise<LedgerProcess> {
    const { database, externalAccess, flags = [], ...settings } = options;
    const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-process-'));
    const config = join(directory, 'app-config.json');
    writeFileSync(config, JSON.stringify(configOf(database, externalAccess)));
    const child = spawn(
      process.execPath,
      [
        ...flags,
        '--expose-gc',
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        resolve(__dirname, 'runLedger.ts'),
        '--config',
        config,
      ],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NODE_OPTIONS: '',
          // Where Node knows it (22 and newer), processes compile what they load once for all of them.
          NODE_COMPILE_CACHE: COMPILE_CACHE,
          [SETTINGS_VARIABLE]: JSON.stringify(settings),
        },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const ledger = new LedgerProcess(child, directory);
    await ledger.untilReady();
    return ledger;
  }

  /** Resolves when the process has ended, by whatever. */
  readonly ended: Promise<void>;

  readonly taskRuns: TaskRun[] = [];
  private port = 0;
  private output = '';

  private constructor(
    private readonly child: ChildProcess,
    directory: string,
  ) {
    const append = (chunk: unknown) => {
      this.output = `${this.output}${chunk}`.slice(-20_000);
    };
    child.stdout?.on('data', append);
    child.stderr?.on('data', append);
    child.on('message', (message: ProcessMessage) => this.take(message));
    this.ended = once(child, 'exit').then(() => {
      rmSync(directory, { recursive: true, force: true });
    });
  }

  /** Whether something ended it. */
  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Whether it was `kill -9` that ended it. */
  get wasKilled(): boolean {
    return this.child.signalCode === 'SIGKILL';
  }

  /** Where its API is. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/api/platform-ledger`;
  }

  /** What it last wrote to its log. */
  get log(): string {
    return this.output;
  }

  /** A request with a token that may do everything. Fails where the process ends before it has answered. */
  async send(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    init: RequestInit & { duplex?: 'half' } = {},
  ): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      ...init,
      method,
      headers: {
        Authorization: `Bearer ${TOKEN}`,
        Connection: 'close',
        ...init.headers,
      },
    });
  }

  /** The JSON that a successful request is answered with. */
  async ask<T>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: object,
  ): Promise<T> {
    const response = await this.send(method, path, {
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text}`);
    }
    return JSON.parse(text);
  }

  /** Has a scheduled task run now, and waits until it has ended. */
  async runTask(id: string): Promise<void> {
    const before = this.taskRuns.length;
    const path = `/.backstage/scheduler/v1/tasks/${id}/trigger`;
    const response = await this.send('POST', path);
    if (!response.ok) {
      throw new Error(`POST ${path}: ${response.status}`);
    }
    const hasRun = () =>
      this.taskRuns
        .slice(before)
        .some(run => run.id === id && run.end !== undefined);
    while (!hasRun()) {
      await once(this.child, 'message');
    }
  }

  /** Bytes of its heap that are in use after a collection, and that it may use at most. */
  async memory(): Promise<{ heapUsed: number; heapLimit: number }> {
    const answer = new Promise<{ heapUsed: number; heapLimit: number }>(
      done => {
        const listener = (message: ProcessMessage) => {
          if (message.kind === 'memory') {
            this.child.removeListener('message', listener);
            done(message);
          }
        };
        this.child.on('message', listener);
      },
    );
    this.child.send('memory');
    return answer;
  }

  /** Asks it to shut down. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }

  /** Ends it at once, without a word. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  private async untilReady(): Promise<void> {
    await Promise.race([
      new Promise<void>(done => {
        this.child.on('message', (message: ProcessMessage) => {
          if (message.kind === 'ready') {
            this.port = message.port;
            done();
          }
        });
      }),
      this.ended,
    ]);
    if (this.port === 0 && !this.wasKilled) {
      throw new Error(`The backend process does not serve:\n${this.output}`);
    }
  }

  private take(message: ProcessMessage): void {
    if (message.kind === 'task') {
      const { id, phase } = message;
      if (phase === 'begin') {
        this.taskRuns.push({ id, begin: Date.now() });
      } else {
        const run = this.taskRuns.findLast(
          other => other.id === id && other.end === undefined,
        );
        if (run) {
          run.end = Date.now();
        }
      }
    }
  }
}

function configOf(
  database: JsonObject,
  externalAccess: JsonObject[] = [],
): JsonObject {
  return {
    app: { baseUrl: 'http://127.0.0.1:3000' },
    backend: {
      baseUrl: 'http://127.0.0.1:7007',
      listen: { host: '127.0.0.1', port: 0 },
      database,
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'test' } },
          {
            type: 'static',
            options: { token: FACTS_TOKEN, subject: 'ci-facts' },
            accessRestrictions: [
              {
                plugin: 'platform-ledger',
                permission: 'platform-ledger.facts.write',
              },
            ],
          },
          ...externalAccess,
        ],
      },
    },
    platformLedger: {
      sources: { catalog: { enabled: false } },
      evaluation: { frequency: { seconds: 2 } },
    },
  };
}
