import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The resource of a row about a catalog entity; its rules judge by the entity's owner.
 *
 * @public
 */
export const RESOURCE_TYPE_STANDING = 'platform-ledger-standing';

/**
 * Open the pages at all. Basic, so that the frontend can ask it before it renders.
 *
 * @public
 */
export const pageViewPermission = createPermission({
  name: 'platform-ledger.page.view',
  attributes: { action: 'read' },
});

/**
 * Read totals (adoption, by owner, series). They count entities that the reader may not be allowed to see.
 *
 * @public
 */
export const totalsReadPermission = createPermission({
  name: 'platform-ledger.totals.read',
  attributes: { action: 'read' },
});

/**
 * Read standings of entities, with a rule by owner.
 *
 * @public
 */
export const standingsReadPermission = createPermission({
  name: 'platform-ledger.standings.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_STANDING,
});

/**
 * Read facts of entities, the state of sources and what they had rejected.
 *
 * @public
 */
export const factsReadPermission = createPermission({
  name: 'platform-ledger.facts.read',
  attributes: { action: 'read' },
});

/**
 * Push facts and declare their types.
 *
 * @public
 */
export const factsWritePermission = createPermission({
  name: 'platform-ledger.facts.write',
  attributes: { action: 'create' },
});

/**
 * Try a scorecard before it is merged.
 *
 * @public
 */
export const scorecardsPreviewPermission = createPermission({
  name: 'platform-ledger.scorecards.preview',
  attributes: { action: 'read' },
});

/**
 * All permissions of the plugin.
 *
 * @public
 */
export const platformLedgerPermissions = [
  pageViewPermission,
  totalsReadPermission,
  standingsReadPermission,
  factsReadPermission,
  factsWritePermission,
  scorecardsPreviewPermission,
];
