import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { platformLedgerApiFactory } from './api';
import {
  allocationRouteRef,
  charterRouteRef,
  chartersRouteRef,
  dataRouteRef,
  entityContentRouteRef,
  gateRouteRef,
  groupChartersRouteRef,
  groupContentRouteRef,
  reportRouteRef,
  reportsRouteRef,
  rootRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
  squadRouteRef,
} from './routes';

/**
 * Platform Ledger for portals on the old frontend system.
 *
 * @public
 */
export const platformLedgerPlugin = createPlugin({
  id: 'platform-ledger',
  apis: [platformLedgerApiFactory],
  routes: {
    root: rootRouteRef,
    scorecards: scorecardsRouteRef,
    scorecard: scorecardRouteRef,
    allocation: allocationRouteRef,
    squad: squadRouteRef,
    charters: chartersRouteRef,
    charter: charterRouteRef,
    gate: gateRouteRef,
    reports: reportsRouteRef,
    report: reportRouteRef,
    data: dataRouteRef,
    entityContent: entityContentRouteRef,
    groupContent: groupContentRouteRef,
    groupCharters: groupChartersRouteRef,
  },
});

/**
 * All pages, for a route at `/platform-ledger`.
 *
 * @public
 */
export const PlatformLedgerPage: () => JSX.Element =
  platformLedgerPlugin.provide(
    createRoutableExtension({
      name: 'PlatformLedgerPage',
      component: () => import('./page').then(page => page.LegacyLedgerPages),
      mountPoint: rootRouteRef,
    }),
  );

/**
 * The tab of an entity's page, for an `EntityLayout.Route` at `/platform`.
 *
 * @public
 */
export const EntityPlatformLedgerContent: () => JSX.Element =
  platformLedgerPlugin.provide(
    createRoutableExtension({
      name: 'EntityPlatformLedgerContent',
      component: () =>
        import('./entity').then(view => view.EntityLedgerContent),
      mountPoint: entityContentRouteRef,
    }),
  );

/**
 * Level and next step, for an entity's overview.
 *
 * @public
 */
export const EntityPlatformLedgerCard: () => JSX.Element =
  platformLedgerPlugin.provide(
    createComponentExtension({
      name: 'EntityPlatformLedgerCard',
      component: {
        lazy: () => import('./entity').then(view => view.EntityLedgerCard),
      },
    }),
  );

/**
 * Who adopts a capability, for its overview; show it where `isCapability` holds.
 *
 * @public
 */
export const EntityPlatformLedgerCapabilityCard: () => JSX.Element =
  platformLedgerPlugin.provide(
    createComponentExtension({
      name: 'EntityPlatformLedgerCapabilityCard',
      component: {
        lazy: () => import('./capability').then(view => view.CapabilityCard),
      },
    }),
  );

/**
 * The tab of a group's page about its allocation, for an `EntityLayout.Route` at `/platform-allocation`.
 *
 * @public
 */
export const EntityPlatformLedgerAllocationContent: () => JSX.Element =
  platformLedgerPlugin.provide(
    createRoutableExtension({
      name: 'EntityPlatformLedgerAllocationContent',
      component: () =>
        import('./allocation').then(view => view.GroupAllocationContent),
      mountPoint: groupContentRouteRef,
    }),
  );

/**
 * The tab with the charters that a group owns or decides on, for an `EntityLayout.Route` at `/platform-charters`; show it where
 * `hasCharters` holds.
 *
 * @public
 */
export const EntityPlatformLedgerChartersContent: () => JSX.Element =
  platformLedgerPlugin.provide(
    createRoutableExtension({
      name: 'EntityPlatformLedgerChartersContent',
      component: () =>
        import('./charters').then(view => view.GroupChartersContent),
      mountPoint: groupChartersRouteRef,
    }),
  );

/**
 * What a service's squad gives beside what the service adopts, for an entity's overview.
 *
 * @public
 */
export const EntityPlatformLedgerAllocationCard: () => JSX.Element =
  platformLedgerPlugin.provide(
    createComponentExtension({
      name: 'EntityPlatformLedgerAllocationCard',
      component: {
        lazy: () =>
          import('./allocation').then(view => view.EntityAllocationCard),
      },
    }),
  );
