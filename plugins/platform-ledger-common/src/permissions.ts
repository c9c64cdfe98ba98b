import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The resource of a row about a catalog entity; its rules judge by the entity's owner.
 *
 * @public
 */
export const RESOURCE_TYPE_STANDING = 'platform-ledger-standing';

/**
 * The resource of a charter; its rules judge by its decider and its owner.
 *
 * @public
 */
export const RESOURCE_TYPE_CHARTER = 'platform-ledger-charter';

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
 * Read where squads' time goes: shares, verdicts, ledgers, trade-offs, named work, and the state of sources of activity. Never a person.
 *
 * @public
 */
export const allocationReadPermission = createPermission({
  name: 'platform-ledger.allocation.read',
  attributes: { action: 'read' },
});

/**
 * Push traces of who was active on what.
 *
 * @public
 */
export const activityWritePermission = createPermission({
  name: 'platform-ledger.activity.write',
  attributes: { action: 'create' },
});

/**
 * Push memberships, leave, part-time factors and countries of persons.
 *
 * @public
 */
export const capacityWritePermission = createPermission({
  name: 'platform-ledger.capacity.write',
  attributes: { action: 'create' },
});

/**
 * State what a squad gave to which category; only of a group that the caller belongs to or owns, or with `allocationManagePermission`.
 *
 * @public
 */
export const checkInCreatePermission = createPermission({
  name: 'platform-ledger.check-in.create',
  attributes: { action: 'create' },
});

/**
 * Record what was shipped and what was deferred for it; of a group as with check-ins.
 *
 * @public
 */
export const tradeOffCreatePermission = createPermission({
  name: 'platform-ledger.trade-off.create',
  attributes: { action: 'create' },
});

/**
 * Check in and record trade-offs for any group.
 *
 * @public
 */
export const allocationManagePermission = createPermission({
  name: 'platform-ledger.allocation.manage',
  attributes: { action: 'update' },
});

/**
 * Write off deferred days, with a reason.
 *
 * @public
 */
export const writeOffCreatePermission = createPermission({
  name: 'platform-ledger.write-off.create',
  attributes: { action: 'create' },
});

/**
 * Put a work item into a category by hand, with a reason.
 *
 * @public
 */
export const overrideCreatePermission = createPermission({
  name: 'platform-ledger.override.create',
  attributes: { action: 'create' },
});

/**
 * Try an allocation policy before it is merged.
 *
 * @public
 */
export const allocationPreviewPermission = createPermission({
  name: 'platform-ledger.allocation.preview',
  attributes: { action: 'read' },
});

/**
 * Register cross-cutting work and its writings.
 *
 * @public
 */
export const namedWorkCreatePermission = createPermission({
  name: 'platform-ledger.named-work.create',
  attributes: { action: 'create' },
});

/**
 * Read series of metrics, what they are and who reports them.
 *
 * @public
 */
export const metricsReadPermission = createPermission({
  name: 'platform-ledger.metrics.read',
  attributes: { action: 'read' },
});

/**
 * Push observations of metrics and declare what they are.
 *
 * @public
 */
export const metricsWritePermission = createPermission({
  name: 'platform-ledger.metrics.write',
  attributes: { action: 'create' },
});

/**
 * Read charters, their evidence, decisions and hand-over lists.
 *
 * @public
 */
export const chartersReadPermission = createPermission({
  name: 'platform-ledger.charters.read',
  attributes: { action: 'read' },
});

/**
 * Decide on a charter and approve changes of its goalposts. Besides it, the caller always has to belong to its decider.
 *
 * @public
 */
export const charterDecidePermission = createPermission({
  name: 'platform-ledger.charter.decide',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CHARTER,
});

/**
 * Say why a charter's goalposts were moved. Besides it, the caller always has to belong to its owner.
 *
 * @public
 */
export const charterExplainPermission = createPermission({
  name: 'platform-ledger.charter.explain',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CHARTER,
});

/**
 * Work off hand-over lists.
 *
 * @public
 */
export const handOverUpdatePermission = createPermission({
  name: 'platform-ledger.hand-over.update',
  attributes: { action: 'update' },
});

/**
 * Read reports that are frozen or published, their files and comments. Drafts are for who may create them.
 *
 * @public
 */
export const reportReadPermission = createPermission({
  name: 'platform-ledger.report.read',
  attributes: { action: 'read' },
});

/**
 * Begin a report, see drafts and write their commentary.
 *
 * @public
 */
export const reportCreatePermission = createPermission({
  name: 'platform-ledger.report.create',
  attributes: { action: 'create' },
});

/**
 * Freeze a report: store what it says for ever.
 *
 * @public
 */
export const reportFreezePermission = createPermission({
  name: 'platform-ledger.report.freeze',
  attributes: { action: 'update' },
});

/**
 * Publish a frozen report.
 *
 * @public
 */
export const reportPublishPermission = createPermission({
  name: 'platform-ledger.report.publish',
  attributes: { action: 'update' },
});

/**
 * Say something of a frozen report, beside it.
 *
 * @public
 */
export const reportCommentPermission = createPermission({
  name: 'platform-ledger.report.comment',
  attributes: { action: 'create' },
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
  allocationReadPermission,
  activityWritePermission,
  capacityWritePermission,
  checkInCreatePermission,
  tradeOffCreatePermission,
  allocationManagePermission,
  writeOffCreatePermission,
  overrideCreatePermission,
  allocationPreviewPermission,
  namedWorkCreatePermission,
  metricsReadPermission,
  metricsWritePermission,
  chartersReadPermission,
  charterDecidePermission,
  charterExplainPermission,
  handOverUpdatePermission,
  reportReadPermission,
  reportCreatePermission,
  reportFreezePermission,
  reportPublishPermission,
  reportCommentPermission,
];
