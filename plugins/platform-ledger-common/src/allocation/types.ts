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

/** @public */
export interface ActivityPush {
  source: string;
  traces: ActivityTrace[];
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
  kind: 'sprint' | 'quarter';
  /** `2024-Q3`; of a sprint its first day. */
  label: string;
  start: Day;
  /** The last day. */
  end: Day;
  /** The period has not ended as of the day: figures go up to that day. */
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

/**
 * A squad in a period. A suppressed cell has no figures: it is merged into its parent's.
 *
 * @public
 */
export interface AllocationCell {
  group: string;
  period: AllocationPeriod;
  suppressed: boolean;
  verdict: BandVerdict;
  /** Why there is no verdict, or what stands beside it. */
  reasons: AllocationReason[];
  /** Platform share by the policy's denominator. */
  share?: number;
  shareOfAttributed?: number;
  shareOfCapacity?: number;
  /** Person-days. */
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

/** @public */
export type AllocationReason =
  | 'capacity-unknown'
  | 'under-coverage-floor'
  | 'under-minimum-days'
  | 'no-activity'
  | 'suppressed'
  | 'over-capacity'
  | 'membership-assumed'
  | 'platform-team'
  | 'no-policy';

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
  /** Of the latest whole period. */
  counts: Record<BandVerdict, number>;
  pendingTraces: number;
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
  group: string;
  /** First day of the sprint. */
  sprint: Day;
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
  sensitivity: SensitivityRow[];
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

/** @public */
export interface NamedWork {
  id: string;
  name: string;
  description: string;
  writings: NamedWorkWriting[];
  /** Person-days of every writing after the first, less what was retired. */
  redistributedDays: number;
  illustration: boolean;
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
