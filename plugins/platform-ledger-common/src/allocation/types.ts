import { DefinitionRevision } from '../definitions/types';
import { RejectedLine } from '../facts/types';
import { Day } from '../time';

/** @public */
export const ALLOCATION_METHODS = [
  'equal-split',
  'time-in-progress',
  'declared',
  'points',
] as const;

/** @public */
export type AllocationMethod = (typeof ALLOCATION_METHODS)[number];

/** @public */
export type AllocationDenominator = 'attributed' | 'capacity';

/** @public */
export type CrossCutting = 'alone' | 'always';

/**
 * `insufficient-data`: under the coverage floor or the minimum of days. `not-assessed`: nothing to divide by, or suppressed.
 *
 * @public
 */
export type BandVerdict =
  'below' | 'within' | 'above' | 'insufficient-data' | 'not-assessed';

/**
 * A dated trace of a person on a work item, as it is pushed. The person goes in to be summed and comes out nowhere.
 *
 * @public
 */
export interface ActivityTrace {
  /** Names the trace within its source; the same again is known already, another content corrects it. */
  id: string;
  day: Day;
  /** E-mail, login or any other stable key. */
  person: string;
  bot?: boolean;
  /** The work item; a component's name or a ticket's key. */
  item: string;
  /** What the trace came with, so that its items belong together: a commit, a pull request. */
  change?: string;
  /** Reference or name of the component that the item is or belongs to. */
  component?: string;
  /** A cross-cutting area (ci, tooling, docs). */
  area?: string;
  attributes?: Record<string, string>;
  /** Hours that the item was in an in-progress status that day: time-in-progress. */
  hours?: number;
  /** Completed story points: points. */
  points?: number;
  /** Ranks several reports of one trace; ISO instant. The start of the day unless given. */
  observedAt?: string;
}

/**
 * Takes a trace back. It ranks as any report of the trace, so a later one brings it in again.
 *
 * @public
 */
export interface RetractedTrace {
  id: string;
  /** The trace's day. */
  day: Day;
  deleted: true;
  /** ISO instant: without one nothing would say whether the trace or its retraction holds. */
  observedAt: string;
}

/** @public */
export interface ActivityPush {
  source: string;
  traces: (ActivityTrace | RetractedTrace)[];
}

/** @public */
export interface ActivityIntakeResult {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  rejections: RejectedLine[];
  resumeAfterLine?: number;
}

/** @public */
export interface ActivitySourceRun {
  startedAt: string;
  finishedAt?: string;
  status: 'running' | 'succeeded' | 'failed' | 'broken-off';
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  message?: string;
  rejections: RejectedLine[];
}

/** @public */
export interface ActivitySourceStatus {
  name: string;
  title: string;
  /** `push`: comes by the API. `scheduled`: the backend reads it. */
  intake: 'push' | 'scheduled';
  earliestDay?: Day;
  /** Latest day that any of its traces is about. */
  latestDay?: Day;
  /** The latest runs, newest first. */
  runs: ActivitySourceRun[];
}

/**
 * A key of a person that activity names and no membership does: whoever keeps the policy sees which keys to match, and nothing beside them.
 *
 * @public
 */
export interface UnmatchedPerson {
  person: string;
}

/**
 * A person in a squad, as it is pushed. Where the catalog names members, these add to them and state shares.
 *
 * @public
 */
export interface MembershipDeclaration {
  person: string;
  group: string;
  /** Part of the person's capacity, above 0 up to 1; what is not declared is shared equally. */
  share?: number;
  from?: Day;
  /** The last day. */
  to?: Day;
}

/** @public */
export interface LeaveDeclaration {
  person: string;
  from: Day;
  /** The last day. */
  to: Day;
  /** The leave that begins on `from` is not taken. */
  cancelled?: boolean;
}

/** @public */
export interface PersonCapacityDeclaration {
  person: string;
  /** Above 0 up to 1. */
  partTime?: number;
  /** ISO 3166 code with an optional region (`DE`, `DE-BY`): whose public holidays. */
  country?: string;
  from?: Day;
}

/**
 * What somebody states of persons. A declaration with the person (of a membership, the group too) and first day of an earlier one corrects
 * it; the same again is known already.
 *
 * @public
 */
export interface CapacityPush {
  memberships?: MembershipDeclaration[];
  leave?: LeaveDeclaration[];
  capacity?: PersonCapacityDeclaration[];
}

/** @public */
export const CAPACITY_TABLES = ['memberships', 'leave', 'capacity'] as const;

/** @public */
export type CapacityTable = (typeof CAPACITY_TABLES)[number];

/**
 * `received = stored + unchanged + rejected`. Of a JSON body the field of a rejection begins with its list: `leave.from`.
 *
 * @public
 */
export interface CapacityIntakeResult {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  rejections: RejectedLine[];
}

/** @public */
export interface AllocationPeriod {
  /** Pages show sprints and quarters; a ledger may count by months or years. */
  kind: 'sprint' | 'month' | 'quarter' | 'year';
  /** `2024-Q3`; of a sprint its first day. */
  label: string;
  start: Day;
  /** The last day. */
  end: Day;
  /** The period has not ended as of the day: a cell says up to which day its figures go. */
  partial: boolean;
}

/**
 * The policy's choices, printed with every figure.
 *
 * @public
 */
export interface PolicyInForce {
  entityRef: string;
  title: string;
  owner: string;
  revision: DefinitionRevision;
  /** The period began before the policy was first recorded. */
  retrospective: boolean;
  band: { floor: number; ceiling: number };
  method: AllocationMethod;
  denominator: AllocationDenominator;
  crossCutting: CrossCutting;
  coverageFloor: number;
  minimumDays: number;
  minimumGroupSize: number;
}

/** @public */
export interface CategoryDays {
  category: string;
  /** Person-days. */
  days: number;
}

/** @public */
export type EffortUnit = 'person-days' | 'squad-days' | 'story-points';

/**
 * A squad in a period. A suppressed cell has no figures: it is merged into its parent's.
 *
 * @public
 */
export interface AllocationCell {
  group: string;
  period: AllocationPeriod;
  /**
   * The last day that the figures of a partial period know of. Where persons could be told apart by asking again a day later, that is the last day of
   * its latest sprint (without sprints: month) that has ended; none where none has.
   */
  through?: Day;
  suppressed: boolean;
  /** Of a suppressed cell, the group in whose merged figures it is; none where even those would give it away. */
  mergedInto?: string;
  verdict: BandVerdict;
  /** Why there is no verdict, or what stands beside it. */
  reasons: AllocationReason[];
  /** Platform share by the policy's denominator. */
  share?: number;
  shareOfAttributed?: number;
  shareOfCapacity?: number;
  /**
   * What `attributed`, `platform` and `categories` count. Of `squad-days` (a share was declared and capacity is unknown, so a weekday of the whole
   * squad is 1) and `story-points` only shares mean anything.
   */
  unit: EffortUnit;
  attributed?: number;
  platform?: number;
  /** Person-days; none where it is unknown. */
  capacity?: number;
  /** attributed / capacity; none where capacity is unknown. Never above 1: see `overCapacity`. */
  coverage?: number;
  /** Attributed days beyond capacity. */
  overCapacity?: number;
  selfReported: boolean;
  categories: CategoryDays[];
  policy: PolicyInForce;
}

/**
 * `reduced`: traces of the period are kept as daily sums only, which do not tell this figure.
 *
 * @public
 */
export type AllocationReason =
  | 'capacity-unknown'
  | 'under-coverage-floor'
  | 'under-minimum-days'
  | 'no-activity'
  | 'suppressed'
  | 'over-capacity'
  | 'membership-assumed'
  | 'platform-team'
  | 'no-policy'
  | 'not-ended'
  | 'reduced';

/** @public */
export interface AllocationGrid {
  asOf: Day;
  recordedAt?: string;
  periods: AllocationPeriod[];
  /** Squads in the band's reach, and apart from them the platform teams (they own a charter). */
  squads: AllocationRow[];
  platformTeams: AllocationRow[];
  /** Figures of cells that were merged: by parent group. */
  merged: AllocationCell[];
  /** Squads by verdict in the latest whole period; platform teams are not among them. */
  counts: Record<BandVerdict, number>;
  /** The latest whole period that is counted; none where there is none. */
  countedPeriod?: AllocationPeriod;
  /** Persons whom activity names and no membership does: their effort is nobody's. */
  unmatchedPersons: number;
  /** Of earlier days daily sums are kept, and no traces. */
  reducedBefore?: Day;
  /** What keeps groups or activity out of the figures, in words: a circle in the hierarchy, persons in groups that are no squads. */
  problems: string[];
}

/** @public */
export interface AllocationRow {
  group: string;
  title?: string;
  parent?: string;
  cells: AllocationCell[];
  decay?: DecayFinding;
  /** Closing balance of the deferral ledger, person-days. */
  deferred?: number;
}

/** @public */
export interface DecayFinding {
  decaying: boolean;
  fallsThreeTimes: boolean;
  reachesHalf: boolean;
  /** Share that the line through the latest four quarters carries to in two quarters. */
  carried: number;
}

/** @public */
export interface DeferralLedgerRow {
  period: AllocationPeriod;
  opening: number;
  restated: number;
  accrued: number;
  repaid: number;
  writtenOff: number;
  closing: number;
  assessed: boolean;
}

/** @public */
export interface TradeOff {
  id: string;
  group: string;
  shipped: string;
  deferred: string;
  /** Person-days of the accrued that it names. */
  days: number;
  agreedOn: Day;
  repayBy: Day;
  author: string;
  recordedAt: string;
  illustration: boolean;
  state: 'open' | 'repaid' | 'overdue';
  repaidDays: number;
  /** Person-days of it that are still owed. */
  owedDays: number;
}

/** @public */
export interface WriteOff {
  id: string;
  group: string;
  days: number;
  on: Day;
  reason: string;
  author: string;
  recordedAt: string;
}

/** @public */
export interface CheckIn {
  id: string;
  group: string;
  /** First day of the sprint. */
  sprint: Day;
  /** Its last day. */
  sprintEnd: Day;
  /** Platform share, or days by category. */
  share?: number;
  categories?: CategoryDays[];
  /** A platform team's: days on what no product squad asked for. */
  unrequestedDays?: number;
  author: string;
  recordedAt: string;
  late: boolean;
  illustration: boolean;
}

/** @public */
export interface SensitivityRow {
  method: AllocationMethod;
  crossCutting?: CrossCutting;
  denominator: AllocationDenominator;
  share?: number;
  verdict: BandVerdict;
  /** The verdict is not the policy's. */
  flips: boolean;
  isPolicy: boolean;
}

/** @public */
export interface SquadAllocation {
  group: string;
  title?: string;
  asOf: Day;
  recordedAt?: string;
  platformTeam: boolean;
  quarters: AllocationCell[];
  sprints: AllocationCell[];
  /**
   * The latest whole quarter, else the running one, by every available method. Of a quarter whose traces were reduced to daily sums: by the policy's own
   * method alone.
   */
  sensitivity: SensitivityRow[];
  sensitivityOf?: AllocationPeriod;
  ledger: DeferralLedgerRow[];
  tradeOffs: TradeOff[];
  writeOffs: WriteOff[];
  checkIns: CheckIn[];
  decay?: DecayFinding;
  /** Person-days for the band in the next quarter and to repay what is owed; none where capacity is unknown. */
  plan?: {
    quarter: string;
    floorDays: number;
    ceilingDays: number;
    repayDays: number;
  };
  policy?: PolicyInForce;
}

/**
 * What a squad states of a sprint: a platform share, or days by category.
 *
 * @public
 */
export interface CheckInDeclaration {
  /** First day of the sprint; it has begun. */
  sprint: Day;
  /** From 0 to 1. */
  share?: number;
  categories?: CategoryDays[];
  /** Of a platform team: days on what no product squad asked for. */
  unrequestedDays?: number;
  illustration?: boolean;
}

/** @public */
export interface TradeOffDeclaration {
  shipped: string;
  deferred: string;
  /** Person-days, above 0. */
  days: number;
  /** Not of a day to come; today unless given. */
  agreedOn?: Day;
  /** The last day. */
  repayBy: Day;
  illustration?: boolean;
}

/** @public */
export interface WriteOffDeclaration {
  /** Person-days, above 0 and at most what is owed on the day. */
  days: number;
  /** Not a day to come; today unless given. */
  on?: Day;
  reason: string;
}

/**
 * The category that somebody gave to an item by hand.
 *
 * @public
 */
export interface ItemOverride {
  item: string;
  /** None where the override was taken back, and the rules decide again. */
  category?: string;
  reason: string;
  author: string;
  recordedAt: string;
}

/** @public */
export interface ItemOverrideDeclaration {
  item: string;
  /** None takes an earlier override back. */
  category?: string;
  reason: string;
}

/**
 * What a changed policy would do to the latest whole quarter. Figures that fewer persons than the minimum stand behind are left out.
 *
 * @public
 */
export interface PolicyPreview {
  asOf: Day;
  quarter?: AllocationPeriod;
  /** In the order of the rules; the last is `uncategorised`. */
  rules: {
    category: string;
    /** Distinct items that the rule would take; none where too few persons stand behind them. */
    items?: number;
  }[];
  /** Items that are overridden by hand and ask no rule. */
  overridden?: number;
  /** Squads whose verdict changes. */
  changes: {
    group: string;
    title?: string;
    from?: BandVerdict;
    to?: BandVerdict;
  }[];
  /** Squads whose verdict stays. */
  unchanged: number;
  /** Squads that can be compared under neither, or whose figures the change would give away. */
  withheld: number;
}

/**
 * A service's squad and its adoption side by side: who pays and does not adopt, who adopts and does not pay.
 *
 * @public
 */
export interface EntityAllocation {
  entityRef: string;
  asOf: Day;
  recordedAt?: string;
  /** The squad: the entity's owner, or the nearest group above it with a policy. */
  group?: string;
  title?: string;
  platformTeam: boolean;
  /** Of the latest whole quarter. */
  cell?: AllocationCell;
  /**
   * Scorecards of the type adoption that the entity is eligible for, and those on which it is an adopter; none where the reader may not read its
   * standings.
   */
  adoption?: { adopted: number; eligible: number };
}

/** @public */
export const ALLOCATION_TABLES = [
  'grid',
  'categories',
  'ledger',
  'trade-offs',
  'write-offs',
  'check-ins',
  'named-work',
  'overrides',
  'sensitivity',
] as const;

/** @public */
export type AllocationTable = (typeof ALLOCATION_TABLES)[number];

/** @public */
export interface NamedWork {
  id: string;
  name: string;
  description: string;
  writings: NamedWorkWriting[];
  /** Person-days of every writing after the first, less what was retired. */
  redistributedDays: number;
  /** What of these days costs, by what a person-day costs the squads that wrote; none where no policy says. Amounts in several currencies have no sum. */
  redistributedCosts?: RedistributedAmount[];
  author: string;
  recordedAt: string;
  illustration: boolean;
}

/**
 * An amount with its inputs: `amount = days x perPersonDay`.
 *
 * @public
 */
export interface RedistributedAmount {
  amount: number;
  /** Three letters. */
  currency: string;
  /** Person-days that are costed so. */
  days: number;
  perPersonDay: number;
  /** The policy that says so, and its revision that was in force on the day of the writings. */
  policy: string;
  revision: number;
}

/** @public */
export interface NamedWorkDeclaration {
  name: string;
  description?: string;
  illustration?: boolean;
}

/** @public */
export interface WritingDeclaration {
  group: string;
  entityRef?: string;
  /** Person-days, above 0. */
  days: number;
  /** Not a day to come; today unless given. */
  writtenOn?: Day;
  link?: string;
}

/** @public */
export interface NamedWorkWriting {
  id: string;
  group: string;
  entityRef?: string;
  days: number;
  writtenOn: Day;
  link?: string;
  shared: boolean;
  retiredOn?: Day;
  author: string;
}
