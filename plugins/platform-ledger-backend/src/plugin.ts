import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import {
  platformLedgerPermissions,
  standingsReadPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  activitySourcesExtensionPoint,
  factSourcesExtensionPoint,
  ledgerClockServiceRef,
  metricSourcesExtensionPoint,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';
import {
  ActivityReducer,
  ActivitySourceRegistry,
  AllocationEngine,
  AuthorizedAllocationService,
  DatabaseActivityReader,
  DatabaseActivityStore,
  DatabaseAllocationDecisions,
  DatabaseAllocationReader,
  DatabaseAllocationReads,
  DatabaseNamedWorkStore,
  GroupActors,
  MemberFollower,
  mountActivityRoutes,
  mountAllocationRoutes,
  mountNamedWorkRoutes,
  PolicyOwners,
  scheduledActivitySources,
  startActivitySources,
  startFollowingMembers,
  startReducing,
} from './allocation';
import { startCharters } from './charters';
import { LedgerDatabase } from './database';
import {
  CatalogFollower,
  DatabaseDefinitionStore,
  DatabaseEntityDirectory,
  startFollowing,
} from './definitions';
import {
  AuthorizedFactReads,
  DatabaseFactHistoryReader,
  DatabaseFactStore,
  FactSourceRegistry,
  mountFactRoutes,
  scheduledSources,
  startFactSources,
} from './facts';
import { Admission, readDefaultAsOf } from './http';
import {
  hasOwner,
  loadStandingResources,
  standingResourceRef,
  Visibility,
} from './permissions';
import {
  createMetricReader,
  DatabaseMetricStore,
  MetricSourceRegistry,
  mountMetricRoutes,
  scheduledMetricSources,
  startMetricSources,
} from './metrics';
import { DatabaseFrozenBalances, startReports } from './reports';
import { createRouter } from './router/createRouter';
import { mountStatusRoute } from './router/mountStatusRoute';
import { nameFields } from './router/nameFields';
import {
  AuthorizedScorecardService,
  DatabaseAdoptionReader,
  DatabaseScorecardReads,
  mountScorecardRoutes,
  startEvaluation,
} from './scorecards';

/**
 * The backend plugin of Platform Ledger. This file only wires.
 *
 * @public
 */
export const platformLedgerPlugin = createBackendPlugin({
  pluginId: 'platform-ledger',
  register(env) {
    const factSources = FactSourceRegistry.create();
    env.registerExtensionPoint(factSourcesExtensionPoint, factSources);
    const activitySources = ActivitySourceRegistry.create();
    env.registerExtensionPoint(activitySourcesExtensionPoint, activitySources);
    const metricSources = MetricSourceRegistry.create();
    env.registerExtensionPoint(metricSourcesExtensionPoint, metricSources);

    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: ledgerClockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const { auth, catalog, clock, config, permissions } = services;
        const { permissionsRegistry } = services;
        const ledger = await LedgerDatabase.create({
          database: services.database,
          clock,
        });
        const directory = DatabaseEntityDirectory.create();
        const definitions = DatabaseDefinitionStore.create();
        const visibility = Visibility.create({ permissions, catalog, clock });

        permissionsRegistry.addPermissions(
          platformLedgerPermissions.filter(
            permission => !isResourcePermission(permission),
          ),
        );
        permissionsRegistry.addResourceType({
          resourceRef: standingResourceRef,
          permissions: [standingsReadPermission],
          rules: [hasOwner],
          getResources: entityRefs =>
            loadStandingResources({ ledger, directory, entityRefs }),
        });

        await startFollowing({
          ...services,
          follower: CatalogFollower.create({ ledger, catalog, auth }),
        });

        const sources = scheduledSources({
          ...services,
          added: factSources.sources(),
        });
        const factStore = DatabaseFactStore.create({
          database: ledger,
          directory,
          scheduledSources: new Set(sources.map(source => source.id)),
        });
        const evaluation = {
          ledger,
          directory,
          definitions,
          facts: DatabaseFactHistoryReader.create(),
        };
        const { kick } = await startEvaluation({
          ...services,
          sources: evaluation,
        });
        startFactSources({
          ...services,
          sources,
          database: ledger,
          directory,
          onTaken: kick,
        });
        const standings = DatabaseScorecardReads.create(evaluation);

        const routes = {
          ...services,
          router: createRouter({
            validateResponses: process.env.NODE_ENV === 'test',
          }),
          admission: Admission.create(services),
          defaultAsOf: readDefaultAsOf(config, clock),
        };
        mountStatusRoute({
          ...routes,
          ledger,
          directory,
          facts: factStore,
          scorecards: standings,
        });
        mountFactRoutes({
          ...routes,
          facts: factStore,
          reads: AuthorizedFactReads.create({ store: factStore, visibility }),
          onTaken: kick,
        });
        const scorecards = AuthorizedScorecardService.create({
          reads: standings,
          permissions,
          visibility,
          transformConditions: createConditionTransformer(
            permissionsRegistry.getPermissionRuleset(standingResourceRef),
          ),
        });
        mountScorecardRoutes({ ...routes, reads: standings, scorecards });

        const scheduledActivity = scheduledActivitySources({
          ...services,
          added: activitySources.sources(),
          directory,
        });
        startActivitySources({
          ...services,
          sources: scheduledActivity,
          database: ledger,
        });
        startFollowingMembers({
          ...services,
          follower: MemberFollower.create({
            database: ledger,
            directory,
            catalog,
            auth,
          }),
        });
        const activityStore = DatabaseActivityStore.create({
          database: ledger,
          directory,
          scheduledSources: new Set(scheduledActivity.map(({ id }) => id)),
        });
        mountActivityRoutes({
          ...routes,
          activity: activityStore,
          owners: PolicyOwners.create({
            database: ledger,
            definitions,
            auth,
            userInfo: services.userInfo,
          }),
        });
        const engine = AllocationEngine.create({
          reader: DatabaseActivityReader.create(),
          directory,
          definitions,
          frozen: DatabaseFrozenBalances.create(),
          clock,
        });
        await startReducing({
          ...services,
          clock,
          reducer: ActivityReducer.create({ database: ledger, engine }),
        });
        const actors = GroupActors.create(services);
        const reads = DatabaseAllocationReads.create({ ledger, engine });
        const namedWork = DatabaseNamedWorkStore.create({ ledger, engine });
        const allocation = AuthorizedAllocationService.create({
          reads,
          decisions: DatabaseAllocationDecisions.create({ ledger, engine }),
          namedWork,
          actors,
          scorecards,
          visibility,
        });
        mountAllocationRoutes({ ...routes, allocation, reads });
        mountNamedWorkRoutes({ ...routes, allocation, namedWork });

        const scheduledMetrics = scheduledMetricSources({
          ...services,
          added: metricSources.sources(),
        });
        startMetricSources({
          ...services,
          sources: scheduledMetrics,
          database: ledger,
        });
        const allocationReader = DatabaseAllocationReader.create(engine);
        const metricReader = createMetricReader({
          adoption: DatabaseAdoptionReader.create(evaluation),
          allocation: allocationReader,
          directory,
          definitions,
        });
        const metricStore = DatabaseMetricStore.create({
          database: ledger,
          reader: metricReader,
          scheduledSources: new Set(scheduledMetrics.map(({ id }) => id)),
        });
        mountMetricRoutes({ ...routes, metrics: metricStore });
        const charters = await startCharters({
          ...services,
          ...routes,
          ledger,
          definitions,
          directory,
          metrics: metricReader,
          allocation: allocationReader,
          scorecards: standings,
          visibility,
        });
        startReports({
          ...services,
          ...routes,
          actors,
          sources: {
            ledger,
            directory,
            definitions,
            scorecards: standings,
            allocation: allocationReader,
            charters: charters.reads,
            facts: factStore,
            activity: activityStore,
            metrics: metricStore,
          },
        });
        routes.router.use(nameFields());
        services.httpRouter.use(routes.router);
      },
    });
  },
});
