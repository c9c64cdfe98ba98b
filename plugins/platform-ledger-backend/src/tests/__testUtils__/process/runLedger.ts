import { getHeapStatistics } from 'node:v8';
import { createBackend } from '@backstage/backend-defaults';
import { DatabaseManager } from '@backstage/backend-defaults/database';
import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { WinstonLogger } from '@backstage/backend-defaults/rootLogger';
import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { platformLedgerPlugin } from '../../../plugin';
import { readExampleCatalog } from '../readExampleCatalog';
import { KillSwitch } from './KillSwitch';
import { ManyServicesCatalog } from './ManyServicesCatalog';
import {
  ProcessMessage,
  ProcessSettings,
  SETTINGS_VARIABLE,
} from './ProcessSettings';

/**
 * A backend with the ledger in it, as a process of its own: everything in it is real but the catalog. `LedgerProcess` starts it.
 */
const settings: ProcessSettings = JSON.parse(process.env[SETTINGS_VARIABLE]!);
const killSwitch = KillSwitch.create(settings.killPoint);
let portOf = () => 0;

function tell(message: ProcessMessage): void {
  process.send?.(message);
}

function createCatalog(): InMemoryCatalogClient {
  const { catalog } = settings;
  if ('services' in catalog) {
    return new ManyServicesCatalog(catalog.services);
  }
  return new InMemoryCatalogClient({
    entities:
      'entities' in catalog
        ? catalog.entities
        : [...readExampleCatalog(), ...(catalog.others ?? [])],
  });
}

const backend = createBackend();
backend.add(platformLedgerPlugin);
// The framework's own would first compile every package's schema of its configuration, to know what is secret in it.
backend.add(
  createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => WinstonLogger.create({ meta: { service: 'backstage' } }),
  }),
);
backend.add(
  createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: createCatalog,
  }),
);
backend.add(
  createServiceFactory({
    service: coreServices.database,
    deps: {
      config: coreServices.rootConfig,
      lifecycle: coreServices.lifecycle,
      logger: coreServices.logger,
      plugin: coreServices.pluginMetadata,
    },
    createRootContext: ({ config }) => DatabaseManager.fromConfig(config),
    factory({ plugin, ...services }, manager) {
      const database = manager.forPlugin(plugin.getId(), services);
      return {
        migrations: database.migrations,
        async getClient() {
          return killSwitch.watch(await database.getClient());
        },
      };
    },
  }),
);
backend.add(
  rootHttpRouterServiceFactory({
    configure({ app, server, applyDefaults }) {
      portOf = () => {
        const address = server.address();
        return typeof address === 'object' ? (address?.port ?? 0) : 0;
      };
      app.use((request, response, next) => {
        const json = response.json.bind(response);
        response.json = body => {
          if (request.method === 'POST' && response.statusCode === 200) {
            killSwitch.answering();
          }
          return json(body);
        };
        next();
      });
      applyDefaults();
    },
  }),
);

backend.add(
  createServiceFactory({
    service: coreServices.scheduler,
    deps: {
      database: coreServices.database,
      logger: coreServices.logger,
      metrics: metricsServiceRef,
      rootLifecycle: coreServices.rootLifecycle,
      httpRouter: coreServices.httpRouter,
      pluginMetadata: coreServices.pluginMetadata,
    },
    factory(services) {
      const scheduler = DefaultSchedulerService.create(services);
      const scheduleTask = scheduler.scheduleTask.bind(scheduler);
      scheduler.scheduleTask = task =>
        scheduleTask({
          ...task,
          fn: async signal => {
            tell({ kind: 'task', id: task.id, phase: 'begin' });
            try {
              await task.fn(signal);
            } finally {
              tell({ kind: 'task', id: task.id, phase: 'end' });
            }
          },
        });
      return scheduler;
    },
  }),
);

// Asked for its memory. What is not reachable any more does not count.
process.on('message', () => {
  global.gc?.();
  const { heapUsed } = process.memoryUsage();
  const { heap_size_limit: heapLimit } = getHeapStatistics();
  tell({ kind: 'memory', heapUsed, heapLimit });
});
process.on('disconnect', () => process.exit(1));

// A start that fails is the end of the process, as it is of a deployed one: its log says why.
backend.start().then(
  () => tell({ kind: 'ready', port: portOf() }),
  () => process.exit(1),
);
