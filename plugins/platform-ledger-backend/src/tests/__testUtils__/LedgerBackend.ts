import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { LedgerStatus } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import request from 'supertest';
import { platformLedgerPlugin } from '../../plugin';
import { createRecordingLogger } from './createRecordingLogger';

/** More rounds of all tasks than any evaluation of the examples needs. */
const MOST_ROUNDS = 1_000;

/** After so many rounds only a source that has something new each time still records. */
const ROUNDS_TO_SETTLE = 3;

/** Data flows one way: what a task records, those of the later domains find in the same round. */
const FLOW = ['follow', 'facts', 'activity', 'evaluate', 'metrics', 'charters'];

function placeInFlow(id: string): number {
  return FLOW.findIndex(name => id.startsWith(`platform-ledger-${name}`));
}

/**
 * The whole backend plugin as its users meet it, by HTTP, with a catalog that is made up and a scheduler that runs when it is told to.
 */
export class LedgerBackend {
  static async start(options: {
    knex: Knex;
    /** What the catalog has, unless it is another catalog. */
    entities?: Entity[];
    catalog?: BackendFeature;
    /** What may be done: everything unless given. */
    permissions?: BackendFeature;
    config?: JsonObject;
    /** Modules, and services other than those of a test. */
    features?: BackendFeature[];
  }): Promise<LedgerBackend> {
    const scheduler = mockServices.scheduler();
    const logs: string[] = [];
    const backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        mockServices.database.factory({ knex: options.knex }),
        mockServices.rootConfig.factory({ data: options.config ?? {} }),
        options.permissions ??
          mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
        options.catalog ??
          catalogServiceMock.factory({ entities: options.entities ?? [] }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: coreServices.rootLogger,
          deps: {},
          factory: () => createRecordingLogger(logs),
        }),
        ...(options.features ?? []),
      ],
    });
    return new LedgerBackend(backend, scheduler, options.knex, logs);
  }

  private constructor(
    private readonly backend: TestBackend,
    private readonly scheduler: ReturnType<typeof mockServices.scheduler>,
    private readonly knex: Knex,
    /** Whatever the backend logged, audit events too. */
    readonly logs: readonly string[],
  ) {}

  /** A request to `path` of the ledger's API. */
  request(method: 'get' | 'post' | 'put', path: string): request.Test {
    return request(this.backend.server)[method](`/api/platform-ledger${path}`);
  }

  /** The port of this machine at which it answers. */
  get port(): number {
    return this.backend.server.port();
  }

  /** The JSON that a successful read answers with. */
  async read<T>(path: string): Promise<T> {
    const response = await this.request('get', path);
    if (response.status !== 200) {
      throw new Error(`GET ${path}: ${response.status} ${response.text}`);
    }
    return response.body;
  }

  /**
   * Runs every scheduled task once, in the order in which data flows.
   *
   * `but`: the one that is left out
   */
  async runTasks(options: { but?: string } = {}): Promise<void> {
    const tasks = await this.scheduler.getScheduledTasks();
    const ids = tasks.map(({ id }) => id);
    for (const id of ids.sort((a, b) => placeInFlow(a) - placeInFlow(b))) {
      if (id !== options.but) {
        await this.runTask(id);
      }
    }
  }

  async runTask(id: string): Promise<void> {
    await this.scheduler.triggerTask(id);
  }

  /** Runs the tasks until the status says that no entity waits for its evaluation. */
  async runTasksUntilEvaluated(options: { but?: string } = {}): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      await this.runTasks(options);
      const status = await this.read<LedgerStatus>('/status');
      if (status.pendingEntities === 0) {
        return;
      }
    }
    throw new Error(`Still not evaluated after ${MOST_ROUNDS} rounds`);
  }

  /** Runs the tasks until everything is evaluated and nothing more follows from it, as far as sources come to an end. */
  async runTasksUntilSettled(): Promise<void> {
    let before: unknown;
    let latest = await this.latestRecording();
    for (
      let round = 0;
      round < ROUNDS_TO_SETTLE && latest !== before;
      round++
    ) {
      await this.runTasksUntilEvaluated();
      before = latest;
      latest = await this.latestRecording();
    }
  }

  private async latestRecording(): Promise<unknown> {
    const [{ latest }] = await this.knex('recordings').max({ latest: 'id' });
    return latest;
  }

  async stop(): Promise<void> {
    await this.backend.stop();
  }
}
