import {
  CheckDefinition,
  DefinitionProblem,
  DefinitionRevision,
  Effort,
} from '../definitions/types';
import { FactValue } from '../facts/types';
import { Day, Step } from '../time';

/** @public */
export const CHECK_STATES = [
  'pass',
  'fail',
  'unknown',
  'exempt',
  'upcoming',
] as const;

/** @public */
export type CheckState = (typeof CHECK_STATES)[number];

/**
 * Whether a scorecard applies to an entity on a day.
 * `carried`: a fact that `appliesTo` reads is missing, the last known eligibility holds (METHODS, adoption).
 * `unknown`: it never was known: not in the denominator, counted apart.
 *
 * @public
 */
export type Eligibility = 'yes' | 'carried' | 'unknown';

/** @public */
export type AdoptionOutcome = 'adopter' | 'not-adopter' | 'unknown';

/** @public */
export type MovementCause = 'service-changed' | 'rule-changed' | 'data-aged';

/**
 * One comparison as it was seen: the leaves of a check's rule.
 *
 * @public
 */
export interface ComparisonResult {
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
}

/** @public */
export interface CheckResult {
  check: CheckDefinition;
  state: CheckState;
  comparisons: ComparisonResult[];
}

/**
 * The figures of a scorecard on a day, with what stands beside them (METHODS, adoption).
 * `adopters + notAdopters + unknown = eligible`; `carried` are among the eligible.
 *
 * @public
 */
export interface AdoptionCounts {
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
  levels: { name: string; title: string; count: number; reachable: boolean }[];
}

/**
 * What every figure carries (law 5).
 *
 * @public
 */
export interface FigureContext {
  asOf: Day;
  recordedAt?: string;
  /** The revision that judged that day. */
  revision?: DefinitionRevision;
  /** The day lies before the definition was first recorded. */
  retrospective: boolean;
  /** Entities whose latest facts are not evaluated yet. */
  pendingEntities: number;
  /** Latest day that any fact the scorecard reads is about. */
  latestEvidenceOn?: Day;
}

/** @public */
export interface ScorecardSummary {
  entityRef: string;
  name: string;
  title: string;
  description?: string;
  type: 'adoption' | 'standard';
  mandated: boolean;
  lifecycle: 'draft' | 'active' | 'retired';
  owner: string;
  capability?: string;
  levels: { name: string; title: string }[];
  adoptedAt: string;
  adoption?: AdoptionCounts;
  context: FigureContext;
  /** The definition in the catalog is invalid; the last valid revision is in force. */
  problems: DefinitionProblem[];
}

/** @public */
export interface ScorecardDetails extends ScorecardSummary {
  checks: (CheckDefinition & { counts: Record<CheckState, number> })[];
  revisions: DefinitionRevision[];
}

/**
 * An entity on one scorecard on a day.
 *
 * @public
 */
export interface EntityStanding {
  scorecard: Omit<ScorecardSummary, 'adoption'>;
  entityRef: string;
  eligibility: Eligibility;
  /** None below the first level. */
  level?: { name: string; title: string; since: Day };
  nextLevel?: { name: string; title: string };
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
}

/** @public */
export interface EntityStandings {
  entityRef: string;
  context: FigureContext;
  /** Whether the entity counts on that day at all. */
  present: boolean;
  owner?: string;
  standings: EntityStanding[];
}

/** @public */
export interface AdoptionPoint extends AdoptionCounts {
  day: Day;
  retrospective: boolean;
}

/** @public */
export interface AdoptionSeries {
  scorecard: string;
  step: Step;
  points: AdoptionPoint[];
}

/** @public */
export type MovementDirection = 'rose' | 'fell' | 'appeared' | 'went';

/** @public */
export interface Mover {
  entityRef: string;
  title?: string;
  owner?: string;
  direction: MovementDirection;
  cause: MovementCause;
  from?: string;
  to?: string;
  on: Day;
}

/** @public */
export interface Movement {
  since: Day;
  context: FigureContext;
  counts: Record<MovementDirection, Record<MovementCause, number>>;
  movers: Mover[];
  /** All movers, of which `movers` are a page. */
  total: number;
}

/** @public */
export interface OwnerAdoption {
  /** None: entities without an owner. */
  owner?: string;
  title?: string;
  parent?: string;
  /** Counts of the entities owned by this group itself. */
  own: AdoptionCounts;
  /** Counts with all groups below it. */
  total: AdoptionCounts;
}

/** @public */
export interface MatrixRow {
  entityRef: string;
  title?: string;
  owner?: string;
  kind: string;
  type?: string;
  lifecycle?: string;
  eligibility: Eligibility;
  level?: { name: string; title: string; since: Day };
  outcome: AdoptionOutcome;
  score?: number;
  /** In the order of `checks`. */
  states: CheckState[];
}

/** @public */
export interface MatrixPage {
  context: FigureContext;
  checks: { id: string; title: string; level: string; effort: Effort }[];
  rows: MatrixRow[];
  total: number;
  /** What the filters offer. */
  owners: { ref: string; title?: string }[];
  kinds: string[];
  lifecycles: string[];
}

/** @public */
export interface MatrixQuery {
  asOf?: Day;
  recordedAt?: string;
  /** A group: entities of it and of groups below it. */
  owner?: string;
  kind?: string;
  lifecycle?: string;
  /** With `state`: entities whose check is in that state. */
  check?: string;
  state?: CheckState;
  /** A level's name, or `none`. */
  level?: string;
  search?: string;
  orderBy?: 'name' | 'owner' | 'level' | 'score';
  order?: 'asc' | 'desc';
  offset?: number;
  limit?: number;
}

/** @public */
export interface ScorecardPreview {
  asOf: Day;
  adoption: AdoptionCounts;
  checks: { id: string; title: string; counts: Record<CheckState, number> }[];
  /** Against the revision in force; none where there is no such scorecard yet. */
  changes?: {
    total: number;
    rows: { entityRef: string; from?: string; to?: string }[];
  };
}

/** @public */
export interface CapabilityAdoption {
  capability: string;
  scorecards: ScorecardSummary[];
  /** A page of the adopters over all its scorecards. */
  adopters: {
    entityRef: string;
    title?: string;
    owner?: string;
    scorecard: string;
    since: Day;
  }[];
  total: number;
}

/** @public */
export interface LedgerStatus {
  today: Day;
  /** What pages open with: `platformLedger.defaultAsOf`, else today. */
  defaultAsOf: Day;
  /** Since when presence is known from the catalog. */
  catalogWatchedSince?: Day;
  pendingEntities: number;
  /** Days of evidence, first and last. */
  firstEvidenceOn?: Day;
  latestEvidenceOn?: Day;
}
