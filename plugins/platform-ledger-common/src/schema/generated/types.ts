// Made from openapi.yaml by scripts/generate-openapi.mjs.
import type {
  CharterCriterion,
  CharterSpec,
  CheckDefinition,
  Effort,
} from '../../definitions';
import type { ReportSnapshot } from '../../reports';
import type { Day } from '../../time';

/** @public */
export type Instant = string;

/**
 * What is wrong in one field
 *
 * @public
 */
export type FieldProblem = {
  /** Its path in the body, or the name of the parameter: categories[0].days */
  field: string;
  /** In English */
  reason: string;
};

/** @public */
export type ErrorAnswer = {
  error: {
    name: string;
    message: string;
    /** Each field that is wrong, where the request is */
    fields?: FieldProblem[];
  };
  request?: {
    method?: string;
    url?: string;
  };
  response: {
    statusCode: number;
  };
};

/** @public */
export type LedgerStatus = {
  today: Day;
  /** What pages open with: `platformLedger.defaultAsOf`, else today. */
  defaultAsOf: Day;
  /** Since when presence is known from the catalog. */
  catalogWatchedSince?: Day;
  pendingEntities: number;
  /** Days of evidence, first and last. */
  firstEvidenceOn?: Day;
  latestEvidenceOn?: Day;
};

/**
 * The body of `POST /facts` as JSON.
 *
 * @public
 */
export type FactPush = {
  source: string;
  observations: FactObservation[];
  /** Ends of sweeps that the observations, with earlier ones, complete. */
  sweeps?: SweepEnd[];
};

/**
 * One report of a fact by a source. No value means that the source says: absent.
 *
 * @public
 */
export type FactObservation = {
  /** A full entity reference, or a name in the kind `component`. */
  entity: string;
  fact: string;
  value?: FactValue;
  observedOn: Day;
  /** ISO instant with offset, which ranks several reports of a day. The start of the day unless given. */
  observedAt?: string;
};

/** @public */
export type FactValue = boolean | number | string | string[];

/**
 * The end marker of a sweep: what `source` reported for that day at that instant is complete, and is `count` observations.
 *
 * @public
 */
export type SweepEnd = {
  observedOn: Day;
  observedAt?: Instant;
  count: number;
};

/**
 * The answer of `POST /facts`. `received = stored + unchanged + rejected`.
 *
 * @public
 */
export type IntakeResult = {
  received: number;
  /** New, or a change. Observations of a sweep count here when its end came. */
  stored: number;
  /** Known already, word for word. */
  unchanged: number;
  rejected: number;
  /** Of those stored: about entities that the catalog does not have. They are kept. */
  unresolved: number;
  /** The first 1,000. */
  rejections: RejectedLine[];
  sweeps: {
    observedOn: Day;
    observedAt: Instant;
    count: number;
    state: 'committed' | 'superseded' | 'unchanged';
  }[];
  /** What else came of it, in sentences, such as that a sweep's end did not come. */
  remarks?: string[];
  /** Only where the stream broke off: lines up to this one are stored, go on behind it. */
  resumeAfterLine?: number;
};

/**
 * A line that was not stored.
 *
 * @public
 */
export type RejectedLine = {
  /** Counted from 1; the header of a CSV is line 1. For JSON, the position in the list. */
  line: number;
  field: string;
  reason: string;
};

/**
 * The value of a fact of an entity on a day.
 *
 * @public
 */
export type FactReading = {
  fact: string;
  type: FactValueType;
  title: string;
  unit?: string;
  value: FactValue;
  source: string;
  /** The latest day on which a source reported it. */
  observedOn: Day;
  /** Days between `observedOn` and the as-of day. */
  ageDays: number;
};

/**
 * The types a fact can have. `version` is a semantic version, `date` a day, `set` a list of distinct texts.
 *
 * @public
 */
export const FACT_VALUE_TYPES = [
  'boolean',
  'number',
  'string',
  'version',
  'date',
  'set',
] as const;

/**
 * The types a fact can have. `version` is a semantic version, `date` a day, `set` a list of distinct texts.
 *
 * @public
 */
export type FactValueType =
  'boolean' | 'number' | 'string' | 'version' | 'date' | 'set';

/**
 * What is known of a fact before its first value: `PUT /facts/types/<id>`.
 *
 * @public
 */
export type FactType = FactTypeDeclaration & {
  /** For example `package.version`: words of letters and digits, joined by dots. */
  id: string;
};

/** @public */
export type FactTypeDeclaration = {
  id?: string;
  type: FactValueType;
  title: string;
  unit?: string;
  description?: string;
  sourcePriority?: string[];
};

/** @public */
export type FactSourceStatus = {
  name: string;
  title: string;
  /**
   * `push`: comes by the API. `scheduled`: the backend reads it.
   */
  intake: 'push' | 'scheduled';
  /** Latest day that any of its values is about. */
  latestDay?: Day;
  latestSweep?: Day;
  seriesCount: number;
  /** The latest runs, newest first. */
  runs: FactSourceRun[];
};

/** @public */
export type FactSourceRun = {
  startedAt: Instant;
  finishedAt?: Instant;
  status: 'running' | 'succeeded' | 'failed' | 'broken-off';
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  unresolved: number;
  message?: string;
  rejections: RejectedLine[];
};

/** @public */
export type UnresolvedEntity = {
  entityRef: string;
  /**
   * `never`: the catalog never had it since the ledger watches; `gone`: it had.
   */
  state: 'never' | 'gone';
  factCount: number;
  latestDay: Day;
};

/**
 * A stretch of days with one value.
 *
 * @public
 */
export type FactHistoryEntry = {
  from: Day;
  /** The first day on which it no longer held; none where it still does. */
  to?: Day;
  value: FactValue;
  source: string;
};

/** @public */
export type ScorecardSummary = {
  entityRef: string;
  name: string;
  title: string;
  description?: string;
  type: 'adoption' | 'standard';
  mandated: boolean;
  lifecycle: 'draft' | 'active' | 'retired';
  owner: string;
  capability?: string;
  levels: Level[];
  adoptedAt: string;
  adoption?: AdoptionCounts;
  context: FigureContext;
  /** The definition in the catalog is invalid; the last valid revision is in force. */
  problems: DefinitionProblem[];
};

/** @public */
export type Level = {
  name: string;
  title: string;
};

/**
 * The figures of a scorecard on a day, with what stands beside them (METHODS, adoption). `adopters + notAdopters + unknown = eligible`; `carried` are among the eligible.
 *
 * @public
 */
export type AdoptionCounts = {
  eligible: number;
  adopters: number;
  notAdopters: number;
  unknown: number;
  exempt: number;
  eligibilityUnknown: number;
  eligibilityCarried: number;
  /** adopters / eligible at full precision; none for 0 of 0 or while the level cannot be reached yet. */
  share?: number;
  /** Entities at each level or above, in the order of the levels. */
  levels: {
    name: string;
    title: string;
    count: number;
    reachable: boolean;
  }[];
};

/**
 * What every figure carries (law 5).
 *
 * @public
 */
export type FigureContext = {
  asOf: Day;
  recordedAt?: Instant;
  /** The revision that judged that day. */
  revision?: DefinitionRevision;
  /** The day lies before the definition was first recorded. */
  retrospective: boolean;
  /** Entities whose latest facts are not evaluated yet. */
  pendingEntities: number;
  /** Latest day that any fact the scorecard reads is about. */
  latestEvidenceOn?: Day;
};

/**
 * What the ledger keeps of each valid change of a definition.
 *
 * @public
 */
export type DefinitionRevision = {
  number: number;
  contentHash: string;
  firstSeenOn: Day;
  recordedAt: Instant;
  location?: string;
  /** The definition went from the catalog on that day. */
  retired: boolean;
};

/**
 * One thing that is wrong in a definition.
 *
 * @public
 */
export type DefinitionProblem = {
  /** For example `spec.checks[2].when.atLeast`. */
  path: string;
  message: string;
};

/** @public */
export type ScorecardPreview = {
  asOf: Day;
  adoption: AdoptionCounts;
  checks: {
    id: string;
    title: string;
    counts: CheckCounts;
  }[];
  /** Against the revision in force; none where there is no such scorecard yet. */
  changes?: {
    total: number;
    rows: {
      entityRef: string;
      from?: string;
      to?: string;
    }[];
  };
};

/** @public */
export type CheckCounts = {
  pass: number;
  fail: number;
  unknown: number;
  exempt: number;
  upcoming: number;
};

/** @public */
export type ScorecardDetails = ScorecardSummary & {
  checks: (CheckDefinition & {
    counts: CheckCounts;
  })[];
  revisions: DefinitionRevision[];
};

/** @public */
export type AdoptionSeries = {
  scorecard: string;
  step: 'day' | 'week' | 'month' | 'quarter';
  points: AdoptionPoint[];
};

/** @public */
export type AdoptionPoint = AdoptionCounts & {
  day: Day;
  retrospective: boolean;
};

/** @public */
export type Movement = {
  since: Day;
  context: FigureContext;
  counts: {
    rose: MovementCauseCounts;
    fell: MovementCauseCounts;
    appeared: MovementCauseCounts;
    went: MovementCauseCounts;
  };
  /** All movers, of which `movers` are a page. */
  total: number;
  movers: Mover[];
};

/** @public */
export type MovementCauseCounts = {
  'service-changed': number;
  'rule-changed': number;
  'data-aged': number;
};

/** @public */
export type Mover = {
  entityRef: string;
  title?: string;
  owner?: string;
  direction: MovementDirection;
  cause: MovementCause;
  from?: string;
  to?: string;
  on: Day;
};

/** @public */
export type MovementDirection = 'rose' | 'fell' | 'appeared' | 'went';

/** @public */
export type MovementCause = 'service-changed' | 'rule-changed' | 'data-aged';

/** @public */
export type OwnerAdoption = {
  /** None: entities without an owner. */
  owner?: string;
  title?: string;
  parent?: string;
  /** Counts of the entities owned by this group itself. */
  own: AdoptionCounts;
  /** Counts with all groups below it. */
  total: AdoptionCounts;
};

/** @public */
export const CHECK_STATES = [
  'pass',
  'fail',
  'unknown',
  'exempt',
  'upcoming',
] as const;

/** @public */
export type CheckState = 'pass' | 'fail' | 'unknown' | 'exempt' | 'upcoming';

/** @public */
export type MatrixPage = {
  context: FigureContext;
  checks: {
    id: string;
    title: string;
    level: string;
    effort: Effort;
  }[];
  total: number;
  /** What the filters offer. */
  owners: {
    ref: string;
    title?: string;
  }[];
  kinds: string[];
  lifecycles: string[];
  rows: MatrixRow[];
};

/** @public */
export type MatrixRow = {
  entityRef: string;
  title?: string;
  owner?: string;
  kind: string;
  type?: string;
  lifecycle?: string;
  eligibility: Eligibility;
  level?: ReachedLevel;
  outcome: AdoptionOutcome;
  score?: number;
  /** In the order of `checks`. */
  states: CheckState[];
};

/**
 * Whether a scorecard applies to an entity on a day. `carried`: a fact that `appliesTo` reads is missing, the last known eligibility holds (METHODS, adoption). `unknown`: it never was known: not in the denominator, counted apart.
 *
 * @public
 */
export type Eligibility = 'yes' | 'carried' | 'unknown';

/** @public */
export type ReachedLevel = {
  name: string;
  title: string;
  since: Day;
};

/** @public */
export type AdoptionOutcome = 'adopter' | 'not-adopter' | 'unknown';

/** @public */
export type EntityStandings = {
  entityRef: string;
  context: FigureContext;
  /** Whether the entity counts on that day at all. */
  present: boolean;
  owner?: string;
  standings: EntityStanding[];
};

/**
 * An entity on one scorecard on a day.
 *
 * @public
 */
export type EntityStanding = {
  scorecard: ScorecardSummary;
  entityRef: string;
  eligibility: Eligibility;
  /** None below the first level. */
  level?: ReachedLevel;
  nextLevel?: Level;
  /** What separates it from the next level: by effort (S, M, L), then weight. */
  nextSteps: CheckResult[];
  outcome: AdoptionOutcome;
  /** 0 to 1; none where no check counts. */
  score?: number;
  passing: number;
  counted: number;
  checks: CheckResult[];
  history: {
    from: Day;
    to?: Day;
    level?: string;
    /** 0 below the first level, 1 at the first. */
    levelIndex: number;
    cause?: MovementCause;
  }[];
};

/** @public */
export type CheckResult = {
  check: CheckDefinition;
  state: CheckState;
  comparisons: ComparisonResult[];
};

/**
 * One comparison as it was seen: the leaves of a check's rule.
 *
 * @public
 */
export type ComparisonResult = {
  fact: string;
  factTitle?: string;
  unit?: string;
  operator: string;
  wanted: FactValue | FactValue[];
  /** None: no value on that day (or too old a one: `stale`). */
  seen?: FactValue;
  stale: boolean;
  source?: string;
  observedOn?: Day;
  ageDays?: number;
  /** Under an odd number of `not`. */
  negated: boolean;
  outcome: 'true' | 'false' | 'unknown';
};

/** @public */
export type CapabilityAdoption = {
  capability: string;
  scorecards: ScorecardSummary[];
  total: number;
  /** A page of the adopters over all its scorecards. */
  adopters: {
    entityRef: string;
    title?: string;
    owner?: string;
    scorecard: string;
    since: Day;
  }[];
};

/** @public */
export type ActivityPush = {
  source: string;
  traces: (ActivityTrace | RetractedTrace)[];
};

/**
 * A dated trace of a person on a work item, as it is pushed. The person goes in to be summed and comes out nowhere.
 *
 * @public
 */
export type ActivityTrace = {
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
  attributes?: {
    [key: string]: string;
  };
  /** Hours that the item was in an in-progress status that day: time-in-progress. */
  hours?: number;
  /** Completed story points: points. */
  points?: number;
  /** Ranks several reports of one trace; ISO instant. The start of the day unless given. */
  observedAt?: string;
};

/**
 * Takes a trace back. It ranks as any report of the trace, so a later one brings it in again.
 *
 * @public
 */
export type RetractedTrace = {
  id: string;
  /** The trace's day. */
  day: Day;
  deleted: true;
  /** ISO instant: without one nothing would say whether the trace or its retraction holds. */
  observedAt: string;
};

/** @public */
export type ActivityIntakeResult = {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  rejections: RejectedLine[];
  resumeAfterLine?: number;
};

/** @public */
export type ActivitySourceStatus = {
  name: string;
  title: string;
  /**
   * `push`: comes by the API. `scheduled`: the backend reads it.
   */
  intake: 'push' | 'scheduled';
  earliestDay?: Day;
  /** Latest day that any of its traces is about. */
  latestDay?: Day;
  /** The latest runs, newest first. */
  runs: ActivitySourceRun[];
};

/** @public */
export type ActivitySourceRun = {
  startedAt: Instant;
  finishedAt?: Instant;
  status: 'running' | 'succeeded' | 'failed' | 'broken-off';
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  message?: string;
  rejections: RejectedLine[];
};

/**
 * A key of a person that activity names and no membership does: whoever keeps the policy sees which keys to match, and nothing beside them.
 *
 * @public
 */
export type UnmatchedPerson = {
  person: string;
};

/** @public */
export const CAPACITY_TABLES = ['memberships', 'leave', 'capacity'] as const;

/** @public */
export type CapacityTable = 'memberships' | 'leave' | 'capacity';

/**
 * What somebody states of persons. A declaration with the person (of a membership, the group too) and first day of an earlier one corrects it; the same again is known already.
 *
 * @public
 */
export type CapacityPush = {
  memberships?: MembershipDeclaration[];
  leave?: LeaveDeclaration[];
  capacity?: PersonCapacityDeclaration[];
};

/**
 * A person in a squad, as it is pushed. Where the catalog names members, these add to them and state shares.
 *
 * @public
 */
export type MembershipDeclaration = {
  person: string;
  group: string;
  /** Part of the person's capacity, above 0 up to 1; what is not declared is shared equally. */
  share?: number;
  from?: Day;
  /** The last day. */
  to?: Day;
};

/** @public */
export type LeaveDeclaration = {
  person: string;
  from: Day;
  /** The last day. */
  to: Day;
  /** The leave that begins on `from` is not taken. */
  cancelled?: boolean;
};

/** @public */
export type PersonCapacityDeclaration = {
  person: string;
  /** Above 0 up to 1. */
  partTime?: number;
  /** ISO 3166 code with an optional region (`DE`, `DE-BY`): whose public holidays. */
  country?: string;
  from?: Day;
};

/**
 * `received = stored + unchanged + rejected`. Of a JSON body the field of a rejection begins with its list: `leave.from`.
 *
 * @public
 */
export type CapacityIntakeResult = {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  rejections: RejectedLine[];
};

/** @public */
export type AllocationGrid = {
  asOf: Day;
  recordedAt?: Instant;
  periods: AllocationPeriod[];
  /** Squads in the band's reach, and apart from them the platform teams (they own a charter). */
  squads: AllocationRow[];
  platformTeams: AllocationRow[];
  /** Figures of cells that were merged: by parent group. */
  merged: AllocationCell[];
  /** Squads by verdict in the latest whole period; platform teams are not among them. */
  counts: {
    below: number;
    within: number;
    above: number;
    'insufficient-data': number;
    'not-assessed': number;
  };
  /** The latest whole period that is counted; none where there is none. */
  countedPeriod?: AllocationPeriod;
  /** Persons whom activity names and no membership does: their effort is nobody's. */
  unmatchedPersons: number;
  /** Of earlier days daily sums are kept, and no traces. */
  reducedBefore?: Day;
  /** What keeps groups or activity out of the figures, in words: a circle in the hierarchy, persons in groups that are no squads. */
  problems: string[];
};

/** @public */
export type AllocationPeriod = {
  /**
   * Pages show sprints and quarters; a ledger may count by months or years.
   */
  kind: 'sprint' | 'month' | 'quarter' | 'year';
  /** `2024-Q3`; of a sprint its first day. */
  label: string;
  start: Day;
  /** The last day. */
  end: Day;
  /** The period has not ended as of the day: a cell says up to which day its figures go. */
  partial: boolean;
};

/** @public */
export type AllocationRow = {
  group: string;
  title?: string;
  parent?: string;
  cells: AllocationCell[];
  decay?: DecayFinding;
  /** Closing balance of the deferral ledger, person-days. */
  deferred?: number;
};

/**
 * A squad in a period. A suppressed cell has no figures: it is merged into its parent's.
 *
 * @public
 */
export type AllocationCell = {
  group: string;
  period: AllocationPeriod;
  /** The last day that the figures of a partial period know of. Where persons could be told apart by asking again a day later, that is the last day of its latest sprint (without sprints: month) that has ended; none where none has. */
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
  /** What `attributed`, `platform` and `categories` count. Of `squad-days` (a share was declared and capacity is unknown, so a weekday of the whole squad is 1) and `story-points` only shares mean anything. */
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
};

/**
 * `insufficient-data`: under the coverage floor or the minimum of days. `not-assessed`: nothing to divide by, or suppressed.
 *
 * @public
 */
export type BandVerdict =
  'below' | 'within' | 'above' | 'insufficient-data' | 'not-assessed';

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
export type EffortUnit = 'person-days' | 'squad-days' | 'story-points';

/** @public */
export type CategoryDays = {
  category: string;
  /** Person-days. */
  days: number;
};

/**
 * The policy's choices, printed with every figure.
 *
 * @public
 */
export type PolicyInForce = {
  entityRef: string;
  title: string;
  owner: string;
  revision: DefinitionRevision;
  /** The period began before the policy was first recorded. */
  retrospective: boolean;
  band: {
    floor: number;
    ceiling: number;
  };
  method: AllocationMethod;
  denominator: AllocationDenominator;
  crossCutting: CrossCutting;
  coverageFloor: number;
  minimumDays: number;
  minimumGroupSize: number;
};

/** @public */
export const ALLOCATION_METHODS = [
  'equal-split',
  'time-in-progress',
  'declared',
  'points',
] as const;

/** @public */
export type AllocationMethod =
  'equal-split' | 'time-in-progress' | 'declared' | 'points';

/** @public */
export type AllocationDenominator = 'attributed' | 'capacity';

/** @public */
export type CrossCutting = 'alone' | 'always';

/** @public */
export type DecayFinding = {
  decaying: boolean;
  fallsThreeTimes: boolean;
  reachesHalf: boolean;
  /** Share that the line through the latest four quarters carries to in two quarters. */
  carried: number;
};

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
export type AllocationTable =
  | 'grid'
  | 'categories'
  | 'ledger'
  | 'trade-offs'
  | 'write-offs'
  | 'check-ins'
  | 'named-work'
  | 'overrides'
  | 'sensitivity';

/**
 * What a changed policy would do to the latest whole quarter. Figures that fewer persons than the minimum stand behind are left out.
 *
 * @public
 */
export type PolicyPreview = {
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
};

/**
 * The category that somebody gave to an item by hand.
 *
 * @public
 */
export type ItemOverride = {
  item: string;
  /** None where the override was taken back, and the rules decide again. */
  category?: string;
  reason: string;
  author: string;
  recordedAt: Instant;
};

/** @public */
export type ItemOverrideDeclaration = {
  item: string;
  /** None takes an earlier override back. */
  category?: string;
  reason: string;
};

/** @public */
export type SquadAllocation = {
  group: string;
  title?: string;
  asOf: Day;
  recordedAt?: Instant;
  platformTeam: boolean;
  quarters: AllocationCell[];
  sprints: AllocationCell[];
  /** The latest whole quarter, else the running one, by every available method. Of a quarter whose traces were reduced to daily sums: by the policy's own method alone. */
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
};

/** @public */
export type SensitivityRow = {
  method: AllocationMethod;
  crossCutting?: CrossCutting;
  denominator: AllocationDenominator;
  share?: number;
  verdict: BandVerdict;
  /** The verdict is not the policy's. */
  flips: boolean;
  isPolicy: boolean;
};

/** @public */
export type DeferralLedgerRow = {
  period: AllocationPeriod;
  opening: number;
  restated: number;
  accrued: number;
  repaid: number;
  writtenOff: number;
  closing: number;
  assessed: boolean;
};

/** @public */
export type TradeOff = {
  id: string;
  group: string;
  shipped: string;
  deferred: string;
  /** Person-days of the accrued that it names. */
  days: number;
  agreedOn: Day;
  repayBy: Day;
  author: string;
  recordedAt: Instant;
  illustration: boolean;
  state: 'open' | 'repaid' | 'overdue';
  repaidDays: number;
  /** Person-days of it that are still owed. */
  owedDays: number;
};

/** @public */
export type WriteOff = {
  id: string;
  group: string;
  days: number;
  on: Day;
  reason: string;
  author: string;
  recordedAt: Instant;
};

/** @public */
export type CheckIn = {
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
  recordedAt: Instant;
  late: boolean;
  illustration: boolean;
};

/**
 * What a squad states of a sprint: a platform share, or days by category.
 *
 * @public
 */
export type CheckInDeclaration = {
  /** First day of the sprint; it has begun. */
  sprint: Day;
  /** From 0 to 1. */
  share?: number;
  categories?: CategoryDays[];
  /** Of a platform team: days on what no product squad asked for. */
  unrequestedDays?: number;
  illustration?: boolean;
};

/** @public */
export type TradeOffDeclaration = {
  shipped: string;
  deferred: string;
  /**
   * Person-days, above 0.
   * @example 1
   */
  days: number;
  /** Not of a day to come; today unless given. */
  agreedOn?: Day;
  /** The last day. */
  repayBy: Day;
  illustration?: boolean;
};

/** @public */
export type WriteOffDeclaration = {
  /**
   * Person-days, above 0 and at most what is owed on the day.
   * @example 1
   */
  days: number;
  /** Not a day to come; today unless given. */
  on?: Day;
  reason: string;
};

/**
 * A service's squad and its adoption side by side: who pays and does not adopt, who adopts and does not pay.
 *
 * @public
 */
export type EntityAllocation = {
  entityRef: string;
  asOf: Day;
  recordedAt?: Instant;
  /** The squad: the entity's owner, or the nearest group above it with a policy. */
  group?: string;
  title?: string;
  platformTeam: boolean;
  /** Of the latest whole quarter. */
  cell?: AllocationCell;
  /** Scorecards of the type adoption that the entity is eligible for, and those on which it is an adopter; none where the reader may not read its standings. */
  adoption?: {
    adopted: number;
    eligible: number;
  };
};

/** @public */
export type NamedWorkList = {
  items: NamedWork[];
};

/** @public */
export type NamedWork = {
  id: string;
  name: string;
  description: string;
  writings: NamedWorkWriting[];
  /** Person-days of every writing after the first, less what was retired. */
  redistributedDays: number;
  /** What of these days costs, by what a person-day costs the squads that wrote; none where no policy says. Amounts in several currencies have no sum. */
  redistributedCosts?: RedistributedAmount[];
  author: string;
  recordedAt: Instant;
  illustration: boolean;
};

/** @public */
export type NamedWorkWriting = {
  id: string;
  group: string;
  entityRef?: string;
  days: number;
  writtenOn: Day;
  link?: string;
  shared: boolean;
  retiredOn?: Day;
  author: string;
};

/**
 * An amount with its inputs: `amount = days x perPersonDay`.
 *
 * @public
 */
export type RedistributedAmount = {
  amount: number;
  /** Three letters. */
  currency: string;
  /** Person-days that are costed so. */
  days: number;
  perPersonDay: number;
  /** The policy that says so, and its revision that was in force on the day of the writings. */
  policy: string;
  revision: number;
};

/** @public */
export type NamedWorkDeclaration = {
  name: string;
  description?: string;
  illustration?: boolean;
};

/** @public */
export type WritingDeclaration = {
  group: string;
  entityRef?: string;
  /**
   * Person-days, above 0.
   * @example 1
   */
  days: number;
  /** Not a day to come; today unless given. */
  writtenOn?: Day;
  link?: string;
};

/**
 * The body of `POST /metrics` as JSON.
 *
 * @public
 */
export type MetricPush = {
  source: string;
  observations: MetricObservation[];
};

/**
 * One report of a metric by a source. No value: the source takes that day back.
 *
 * @public
 */
export type MetricObservation = {
  metric: string;
  day: Day;
  value?: number;
  /** Of how many cases the value was taken. */
  n?: number;
  /** 0 to 1: which part of what should have been seen was. */
  coverage?: number;
  /** ISO instant with offset, which ranks several reports of a day. The start of the day unless given. */
  observedAt?: string;
};

/**
 * The answer of `POST /metrics`. `received = stored + unchanged + rejected`.
 *
 * @public
 */
export type MetricIntakeResult = {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  /** The first 1,000. */
  rejections: RejectedLine[];
  /** Only where the stream broke off: lines up to this one are stored, go on behind it. */
  resumeAfterLine?: number;
};

/**
 * A metric as figures of it are printed.
 *
 * @public
 */
export type MetricDescription = {
  id: string;
  title: string;
  description?: string;
  unit: string;
  better: 'higher' | 'lower';
  aggregation: MetricAggregation;
  window?: string;
  cadence: string;
  freshWithin: string;
  range?: {
    least?: number;
    most?: number;
  };
  reportedBy?: string;
  /**
   * `ledger`: computed from standings, effort and named work. `observed`: pushed or read by a source.
   */
  origin: 'ledger' | 'observed';
};

/**
 * How the observations of a metric become its value on a day. `latest`: the latest observation. `sum`: all observations since the series starts, for counts. `median`: of the observations in the `window` up to the day.
 *
 * @public
 */
export type MetricAggregation = 'latest' | 'sum' | 'median';

/** @public */
export type MetricTypeDeclaration = {
  id?: string;
  title: string;
  description?: string;
  unit: string;
  better: 'higher' | 'lower';
  aggregation: MetricAggregation;
  window?: string;
  cadence: string;
  freshWithin?: string;
  range?: {
    least?: number;
    most?: number;
  };
  reportedBy?: string;
};

/**
 * A metric's series up to a day, as recorded by an instant.
 *
 * @public
 */
export type MetricSeries = {
  metric: MetricDescription;
  asOf: Day;
  recordedAt?: string;
  /** Whom it is taken over; `current` where it has no population. */
  population: MetricPopulation;
  /** Days on which a source reported, ascending. */
  points: MetricPoint[];
  /** The value on the as-of day. None: 0 of 0, suppressed, or no data. */
  value?: number;
  /** Of a share on the as-of day. */
  numerator?: number;
  denominator?: number;
  /** Of a frozen population: members that the catalog no longer has on the as-of day; they keep their last standing. */
  gone?: number;
  /** Of how many cases the value was taken. */
  n?: number;
  coverage?: number;
  /** The latest day of evidence that it rests on, and its age in days. */
  observedOn?: Day;
  ageDays?: number;
  /** No older than `freshWithin`. */
  fresh: boolean;
  /** The group that it is of stated the as-of day's figure itself. */
  selfReported?: boolean;
};

/**
 * Whom a series is taken over: `frozen` at a charter's start, or `current`.
 *
 * @public
 */
export type MetricPopulation = 'frozen' | 'current';

/**
 * A metric on a day on which its source reported; days between are not points.
 *
 * @public
 */
export type MetricPoint = {
  day: Day;
  /** None: 0 of 0, suppressed, or no data. */
  value?: number;
  /** Of a share: how many. */
  numerator?: number;
  /** Of a share: what it is a part of. */
  denominator?: number;
  n?: number;
  coverage?: number;
  source?: string;
};

/** @public */
export type MetricSourceStatus = {
  name: string;
  title: string;
  intake: 'push' | 'scheduled';
  latestDay?: Day;
  metricCount: number;
  runs: ActivitySourceRun[];
};

/** @public */
export type ReportSummary = {
  id: string;
  title: string;
  group?: string;
  period: {
    label: string;
    from: Day;
    to: Day;
  };
  audience: string;
  state: ReportState;
  createdAt: Instant;
  createdBy: string;
  frozenAt?: Instant;
  frozenBy?: string;
  publishedAt?: Instant;
  publishedBy?: string;
  /** SHA-256 of the snapshot, in hexadecimal digits. */
  snapshotHash?: string;
};

/**
 * `draft` is live; `frozen` never changes again; `published` is the same, for who may read reports.
 *
 * @public
 */
export type ReportState = 'draft' | 'frozen' | 'published';

/**
 * What a report is to be about.
 *
 * @public
 */
export type ReportDeclaration = {
  /** First day. */
  from: Day;
  /** Last day. */
  to: Day;
  /** A group: a report of it and of what is below it. The whole organisation unless given. */
  group?: string;
  /** By period and scope unless given. */
  title?: string;
  /** For whom it is, in words: Leadership unless given. */
  audience?: string;
};

/** @public */
export type ReportVerification = {
  reports: number;
  files: number;
  /** Of verdicts and decisions of charters */
  evidence: number;
  differences: ReportDifference[];
};

/**
 * Something stored that is not what was stored.
 *
 * @public
 */
export type ReportDifference = {
  /** A report's id, or a charter's reference. */
  report: string;
  title: string;
  /** `snapshot`, or a file's name; of a charter `verdict` with the day of its start, or `decision` with its id: what it was made from. */
  name: string;
  /** The hash that was stored with it. */
  expected: string;
  /** The hash of what is there. */
  actual: string;
};

/** @public */
export type ReportDetails = ReportSummary & {
  /** Of a draft: as things stand. */
  snapshot: ReportSnapshot;
  files: ReportFile[];
  comments: ReportComment[];
};

/**
 * A file of a frozen report: the same bytes for ever.
 *
 * @public
 */
export type ReportFile = {
  format: ReportFormat;
  /** For example `2024-Q4.pdf`; of a table `squads.csv`. */
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SHA-256, in hexadecimal digits. */
  hash: string;
};

/**
 * The formats that every report is frozen in. `csv` is one file a table.
 *
 * @public
 */
export const REPORT_FORMATS = [
  'html',
  'pdf',
  'markdown',
  'csv',
  'json',
] as const;

/**
 * The formats that every report is frozen in. `csv` is one file a table.
 *
 * @public
 */
export type ReportFormat = 'html' | 'pdf' | 'markdown' | 'csv' | 'json';

/**
 * What was said of a report after it was frozen; it stands beside it.
 *
 * @public
 */
export type ReportComment = {
  id: string;
  section?: ReportSection;
  text: string;
  author: string;
  recordedAt: Instant;
};

/** @public */
export const REPORT_SECTIONS = [
  'decisions',
  'charters',
  'allocation',
  'adoption',
  'guardrails',
  'restatements',
  'method',
] as const;

/** @public */
export type ReportSection =
  | 'decisions'
  | 'charters'
  | 'allocation'
  | 'adoption'
  | 'guardrails'
  | 'restatements'
  | 'method';

/** @public */
export type CharterList = {
  items: CharterSummary[];
};

/** @public */
export type CharterSummary = {
  entityRef: string;
  name: string;
  title: string;
  description?: string;
  owner: string;
  decider: string;
  fundingModel: 'redistributed' | 'virtual-team' | 'funded-team';
  startsOn: Day;
  checkpointOn: Day;
  endsOn: Day;
  /** To the end of the runway; negative after it. */
  daysLeft: number;
  phase: CharterPhase;
  retrospective: boolean;
  verdict: CharterVerdict;
  /** The latest. */
  decision?: CharterDecision;
  /** The end passed, nobody decided: the default action stands. */
  undecided: boolean;
  defaultAction: 'dissolve' | 'hold';
  criteria: {
    id: string;
    title: string;
    status: CriterionStatus;
    value?: number;
    /** Of a share: how many of how many. */
    numerator?: number;
    denominator?: number;
    target?: number;
    unit?: string;
    /** Its figures rest on allocation, which who reads may not read. */
    withheld?: boolean;
  }[];
  guardrails: {
    id: string;
    title: string;
    state: GuardrailState;
  }[];
  /** Changes that wait for a reason or for the decider. */
  waitingChanges: number;
  scorecards: string[];
  capabilities: string[];
  problems: DefinitionProblem[];
};

/**
 * `planned` before the start; `running` up to the checkpoint; `checked` after it; `gate` from the end on until somebody decides; `decided`; `held` until a new date; `retired` from the catalog.
 *
 * @public
 */
export type CharterPhase =
  'planned' | 'running' | 'checked' | 'gate' | 'decided' | 'held' | 'retired';

/**
 * What `continueWhen` makes of the kill criteria.
 *
 * @public
 */
export type CharterVerdict = {
  outcome: CharterOutcome;
  /**
   * `as-of-now` before the due day; `provisional` from then on until it is recorded; `provisional-source-failed` where a source failed on the due day; `recorded` for ever.
   */
  state: 'as-of-now' | 'provisional' | 'provisional-source-failed' | 'recorded';
  dueOn: Day;
  /** When a provisional one will be recorded. */
  settlesOn?: Day;
  /** Of a recorded one: ISO instant. */
  recordedAt?: Instant;
  /** Hash of the evidence it was recorded with. */
  evidenceHash?: string;
  /** How many of how many kill criteria are met, and how many have to be. */
  met: number;
  of: number;
  needed: number;
  /** Guardrails that are broken: shown with the verdict, never hidden by it. */
  broken: string[];
  /** A charter first recorded after its start: an illustration. */
  retrospective: boolean;
  /** What evidence that came after the recording would make of it, where it differs. */
  lateEvidence?: {
    outcome: CharterOutcome;
    met: number;
    /** Kill criteria and guardrails that would stand otherwise */
    changed?: {
      id: string;
      status: CriterionStatus | GuardrailState;
    }[];
  };
};

/** @public */
export type CharterOutcome = 'continue' | 'dissolve' | 'hold';

/** @public */
export type CriterionStatus =
  'met' | 'not-met' | 'on-track' | 'at-risk' | 'too-early' | 'no-data';

/** @public */
export type GuardrailState = 'holds' | 'broken' | 'insufficient-data';

/** @public */
export type CharterDecision = {
  id: string;
  decision: CharterDecisionKind;
  /** The outcome that stood when it was taken. */
  verdict: CharterOutcome;
  /** It differs from the verdict; then there is a reason, and it is shown as such for ever. */
  againstVerdict: boolean;
  reason?: string;
  /** Of `hold`: until when. */
  holdUntil?: Day;
  decidedOn: Day;
  decidedAt: Instant;
  /** A user's reference. */
  decidedBy: string;
  evidenceHash: string;
};

/** @public */
export type CharterDecisionKind = 'go' | 'kill' | 'hold' | 'recycle';

/** @public */
export type CharterDetails = CharterSummary & {
  asOf: Day;
  recordedAt?: Instant;
  spec: CharterSpec;
  /** The revision that judges. */
  revision: DefinitionRevision;
  frozenPopulation?: FrozenPopulation;
  criteriaEvaluations: CriterionEvaluation[];
  /** How far forecasts of other charters' criteria that ended by the day were off, by unit; of five criteria at least. */
  forecastErrors: ForecastError[];
  guardrailEvaluations: GuardrailEvaluation[];
  cost?: CharterCost;
  goalposts: GoalpostRevision[];
  decisions: CharterDecision[];
  /** Allocation of the owner and of the squads that own what its scorecards apply to, latest whole quarter on the day. */
  allocation: CharterAllocation[];
  handOver: HandOverItem[];
};

/**
 * A kill criterion as of a day.
 *
 * @public
 */
export type CriterionEvaluation = {
  criterion: CharterCriterion;
  /** None where nobody declared it: `problem` says so. */
  metric?: MetricDescription;
  dueOn: Day;
  /** The state that has to be reached, in the metric's unit, and from which side; none without a baseline that it needs. */
  target?: ResolvedTarget;
  baseline?: CriterionBaselineReading;
  /** Required pace: where a straight way from baseline to target would be on the as-of day. */
  required?: number;
  judged: MetricPopulation;
  status: CriterionStatus;
  /** Both where the metric has populations, only `current` where it has none. */
  frozen?: PopulationReading;
  current: PopulationReading;
  /** Judged value less baseline. */
  movement?: number;
  /** What is missing to the target, 0 where it is reached. */
  distance?: number;
  selfReported: boolean;
  /** Why it cannot be judged as it was meant. */
  problem?: string;
  /** What later revisions of the scorecard or policy would say of the same day, where there are any. */
  underLaterRevisions?: {
    value?: number;
    status: CriterionStatus;
  };
  /** Its figures rest on allocation, which who reads may not read: how it stands is there, and no figure. */
  withheld?: boolean;
};

/**
 * The state that a criterion has to reach, in the metric's unit, and from which side.
 *
 * @public
 */
export type ResolvedTarget = {
  value: number;
  side: 'atLeast' | 'atMost';
};

/**
 * Where a criterion starts from; of a measured share also how many of how many.
 *
 * @public
 */
export type CriterionBaselineReading = {
  value: number;
  day: Day;
  stated: boolean;
  numerator?: number;
  denominator?: number;
};

/**
 * A criterion over one population.
 *
 * @public
 */
export type PopulationReading = {
  population: MetricPopulation;
  baseline?: number;
  value?: number;
  numerator?: number;
  denominator?: number;
  /** Members of the frozen population that the catalog no longer has; they keep their last standing. */
  gone?: number;
  n?: number;
  observedOn?: Day;
  ageDays?: number;
  fresh: boolean;
  status: CriterionStatus;
  forecast?: CriterionForecast;
  /** From the baseline, day 0, to the as-of day. */
  points: MetricPoint[];
};

/** @public */
export type CriterionForecast = {
  /** Points it is made from, the baseline's among them. */
  points: number;
  /** What is judged. */
  theilSen: LineForecast;
  /** Beside it. */
  leastSquares: LineForecast;
  throughput?: ThroughputForecast;
};

/**
 * A straight line carried on to the due day.
 *
 * @public
 */
export type LineForecast = {
  /** In the metric's unit a day. */
  slope: number;
  /** On day 0, the baseline's. */
  intercept: number;
  /** On the due day, not clamped. */
  atDue: number;
  /** Days since the start on which the target is reached, in full precision; none where it never is. */
  reachesOnDay?: number;
};

/**
 * What counts of complete ISO weeks say of the weeks left; exact, no random draws.
 *
 * @public
 */
export type ThroughputForecast = {
  weeksObserved: number;
  weeksLeft: number;
  /** How many are left to the target. */
  need: number;
  /** P(target met). */
  probability: number;
  /** What is met with 85 % confidence, capped at `need`. */
  atLeastWith85Percent: number;
};

/**
 * How far the forecasts of criteria that ended were off.
 *
 * @public
 */
export type ForecastError = {
  /** Of the criteria's metrics, and of `median`. */
  unit: string;
  /** How many criteria it is of: five at least. */
  criteria: number;
  /** Of the absolute differences between the forecast at the checkpoint and the value on the due day. */
  median: number;
};

/** @public */
export type GuardrailEvaluation = {
  criterion: CharterCriterion;
  metric?: MetricDescription;
  baseline?: CriterionBaselineReading;
  value?: number;
  n?: number;
  observedOn?: Day;
  ageDays?: number;
  /** How much worse than the baseline, in the metric's unit; negative where better. */
  worseBy?: number;
  tolerance: number;
  minimumN?: number;
  state: GuardrailState;
  points: MetricPoint[];
  selfReported: boolean;
  problem?: string;
  /** As of a kill criterion. */
  withheld?: boolean;
};

/**
 * What the team cost and what it gained.
 *
 * @public
 */
export type CharterCost = {
  /** One currency; every amount names its inputs. */
  currency: string;
  people: number;
  costPerPersonQuarter: number;
  quarters: {
    label: string;
    from: Day;
    to: Day;
    amount: number;
  }[];
  /** So far, by days of the runway that have passed. */
  total: number;
  gained: {
    population: MetricPopulation;
    services: number;
    /** None gained: no number. */
    perService?: number;
  }[];
};

/**
 * A revision of the charter, or of a scorecard or policy that it is judged by.
 *
 * @public
 */
export type GoalpostRevision = {
  definition: string;
  kind: 'Charter' | 'Scorecard' | 'AllocationPolicy';
  revision: DefinitionRevision;
  changes: GoalpostChange[];
  /**
   * `first`; `before-start`: free to change; `cosmetic`: nothing that judges; `needs-reason`, `waiting`: for the decider; `approved`, `rejected`; `superseded`: another revision came before the decider said anything; `not-judging`: of a scorecard or policy, which stays pinned.
   */
  state:
    | 'first'
    | 'before-start'
    | 'cosmetic'
    | 'needs-reason'
    | 'waiting'
    | 'approved'
    | 'rejected'
    | 'superseded'
    | 'not-judging';
  reason?: {
    text: string;
    by: string;
    at: Instant;
  };
  approval?: {
    approved: boolean;
    note?: string;
    by: string;
    at: Instant;
  };
};

/**
 * A difference between two revisions, in parts that any language can make a sentence of; `text` is the English one.
 *
 * @public
 */
export type GoalpostChange = {
  /** `spec.criteria[uptake].target.atLeast` */
  path: string;
  /** What judges is changed by it; it is not for show alone. */
  judges: boolean;
  /** `target-lowered`, `target-raised`, `due-moved`, `criterion-added`, `criterion-removed`, `check-added`, … */
  kind: string;
  before?: string;
  after?: string;
  /** For example: uptake target lowered from 80 % to 60 %. */
  text: string;
};

/**
 * Something that a dissolved team leaves, to be taken over.
 *
 * @public
 */
export type HandOverItem = {
  id: string;
  charter: string;
  capability: string;
  ownerNow?: string;
  adopters: number;
  /** The squad that writes to it most, where activity tells. */
  writtenMostBy?: string;
  newOwner?: string;
  dueOn?: Day;
  doneOn?: Day;
};

/**
 * Everything that a decider sees, as of the gate's day; what a decision carries the hash of.
 *
 * @public
 */
export type CharterGate = {
  charter: CharterDetails;
  /** The verdict's sentence, in English. */
  sentence: string;
  proposed: CharterDecisionKind;
  evidenceHash: string;
  /** The latest decision seen; a decision names it, so that two at once are not both taken. */
  latestDecisionId?: string;
  /** Whether the caller may decide. */
  mayDecide: boolean;
};

/**
 * Evidence as it was stored with a verdict or a decision.
 *
 * @public
 */
export type StoredCharterEvidence = {
  /** What it was stored with. */
  evidenceHash: string;
  /** What is stored has the hash that it was stored with */
  intact: boolean;
  /** The verdict then, as a sentence, in English. */
  sentence: string;
  /** As the release wrote it that stored it */
  evidence: CharterEvidence;
  /** Figures that rest on allocation are not for the caller, and left out */
  withheld?: boolean;
};

/**
 * What a verdict or a decision was made from: what its hash is of.
 *
 * @public
 */
export type CharterEvidence = {
  /** The charter's reference. */
  charter: string;
  /** The one that judged. */
  revision: {
    number: number;
    contentHash: string;
  };
  startsOn: Day;
  endsOn: Day;
  retrospective: boolean;
  frozenPopulation?: FrozenPopulation;
  verdict: {
    outcome: CharterOutcome;
    met: number;
    of: number;
    needed: number;
    broken: string[];
    dueOn: Day;
  };
  criteria: CriterionEvaluation[];
  guardrails: GuardrailEvaluation[];
  cost?: CharterCost;
  allocation: CharterAllocation[];
  /** Of the charter, its scorecards and policies, up to the gate. */
  revisions: {
    definition: string;
    contentHash: string;
  }[];
};

/** @public */
export type FrozenPopulation = {
  size: number;
  frozenAt: Instant;
  scorecards: string[];
};

/** @public */
export type CharterAllocation = {
  group: string;
  title?: string;
  share?: number;
  verdict: string;
};

/** @public */
export type CharterDecisionRequest = {
  decision: CharterDecisionKind;
  reason?: string;
  holdUntil?: Day;
  evidenceHash: string;
  latestDecisionId?: string;
};

/**
 * What is said of an item of a hand-over list; what is left out stays as it is, and an empty text takes back what was said.
 *
 * @public
 */
export type HandOverChange = {
  /** A group's reference. */
  newOwner?: string;
  dueOn?: Day | string;
  doneOn?: Day | string;
};

/**
 * What is known of a metric before its first observation.
 *
 * @public
 */
export type MetricType = MetricTypeDeclaration & {
  /** Words of lower-case letters, digits and dashes, joined by `/`: `delivery/change-fail-rate`. */
  id: string;
};
