import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/**
 * The overview.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'platform-ledger' });

/**
 * The list of scorecards.
 *
 * @public
 */
export const scorecardsRouteRef = createSubRouteRef({
  id: 'platform-ledger:scorecards',
  parent: rootRouteRef,
  path: '/scorecards',
});

/**
 * One scorecard.
 *
 * @public
 */
export const scorecardRouteRef = createSubRouteRef({
  id: 'platform-ledger:scorecard',
  parent: rootRouteRef,
  path: '/scorecards/:namespace/:name',
});

/**
 * Where the squads' time goes.
 *
 * @public
 */
export const allocationRouteRef = createSubRouteRef({
  id: 'platform-ledger:allocation',
  parent: rootRouteRef,
  path: '/allocation',
});

/**
 * One squad's allocation.
 *
 * @public
 */
export const squadRouteRef = createSubRouteRef({
  id: 'platform-ledger:squad',
  parent: rootRouteRef,
  path: '/allocation/:namespace/:name',
});

/**
 * The list of charters.
 *
 * @public
 */
export const chartersRouteRef = createSubRouteRef({
  id: 'platform-ledger:charters',
  parent: rootRouteRef,
  path: '/charters',
});

/**
 * One charter.
 *
 * @public
 */
export const charterRouteRef = createSubRouteRef({
  id: 'platform-ledger:charter',
  parent: rootRouteRef,
  path: '/charters/:namespace/:name',
});

/**
 * The gate of a charter.
 *
 * @public
 */
export const gateRouteRef = createSubRouteRef({
  id: 'platform-ledger:gate',
  parent: rootRouteRef,
  path: '/charters/:namespace/:name/gate',
});

/**
 * The list of reports.
 *
 * @public
 */
export const reportsRouteRef = createSubRouteRef({
  id: 'platform-ledger:reports',
  parent: rootRouteRef,
  path: '/reports',
});

/**
 * One report.
 *
 * @public
 */
export const reportRouteRef = createSubRouteRef({
  id: 'platform-ledger:report',
  parent: rootRouteRef,
  path: '/reports/:id',
});

/**
 * Where the evidence comes from.
 *
 * @public
 */
export const dataRouteRef = createSubRouteRef({
  id: 'platform-ledger:data',
  parent: rootRouteRef,
  path: '/data',
});

/**
 * The tab on an entity's page.
 *
 * @public
 */
export const entityContentRouteRef = createRouteRef({
  id: 'platform-ledger:entity-content',
});

/** The path of the tab below the entity's page, in both frontend systems. */
export const ENTITY_CONTENT_PATH = '/platform';

/**
 * The tab on a group's page.
 *
 * @public
 */
export const groupContentRouteRef = createRouteRef({
  id: 'platform-ledger:group-content',
});

/** The path of the tab below the group's page, in both frontend systems. */
export const GROUP_CONTENT_PATH = '/platform-allocation';

/**
 * The tab with the charters of a group.
 *
 * @public
 */
export const groupChartersRouteRef = createRouteRef({
  id: 'platform-ledger:group-charters',
});

/** The path of the charters' tab below the group's page, in both frontend systems. */
export const GROUP_CHARTERS_PATH = '/platform-charters';
