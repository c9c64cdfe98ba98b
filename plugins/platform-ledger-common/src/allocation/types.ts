import { DefinitionRevision } from '../definitions/types';
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
  /** Person-days; none where it is unknown, or a squad that declares its figures has too few members for it to be told. */
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
 * `capacity-partly-stated`: nothing was stated of some members, and they count in the capacity as if they were there all day. `reduced`: traces of the period are kept as daily sums only, which do not tell this figure.
 *
 * @public
 */
export type AllocationReason =
  | 'capacity-unknown'
  | 'capacity-partly-stated'
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
