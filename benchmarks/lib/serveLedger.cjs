/**
 * A backend with the ledger in it, as a process of its own, in front of a catalog of as many services as `BENCHMARK_SERVICES`
 * says. It is run from source, as in production. `BenchmarkBackend` starts it.
 */
const { createBackend } = require('@backstage/backend-defaults');
const {
  rootHttpRouterServiceFactory,
} = require('@backstage/backend-defaults/rootHttpRouter');
const { createServiceFactory } = require('@backstage/backend-plugin-api');
const { catalogServiceRef } = require('@backstage/plugin-catalog-node');
const {
  default: platformLedgerPlugin,
} = require('../../plugins/platform-ledger-backend/src');
const { ServicesCatalog } = require('./ServicesCatalog.cjs');

let port = () => 0;
const backend = createBackend();
backend.add(platformLedgerPlugin);
backend.add(
  createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () =>
      new ServicesCatalog(JSON.parse(process.env.BENCHMARK_CATALOG)),
  }),
);
backend.add(
  rootHttpRouterServiceFactory({
    configure({ server, applyDefaults }) {
      port = () => server.address().port;
      applyDefaults();
    },
  }),
);
process.on('disconnect', () => process.exit(1));
backend.start().then(() => process.send({ kind: 'ready', port: port() }));
