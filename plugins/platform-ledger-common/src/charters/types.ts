import { CharterCriterion, CharterSpec } from '../definitions/CharterEntity';
import { DefinitionProblem, DefinitionRevision } from '../definitions/types';
import { MetricDescription, MetricPoint, MetricPopulation } from '../metrics';
import { Day } from '../time';
import { ResolvedTarget } from './ResolvedTarget';

/** @public */
export type CriterionStatus =
  'met' | 'not-met' | 'on-track' | 'at-risk' | 'too-early' | 'no-data';

/** @public */
export type GuardrailState = 'holds' | 'broken' | 'insufficient-data';

/**
 * A straight line carried on to the due day.
 *
 * @public
 */
export interface LineForecast {
  /** In the metric's unit a day. */
  slope: number;
  /** On day 0, the baseline's. */
  intercept: number;
  /** On the due day, not clamped. */
  atDue: number;
  /** Days since the start on which the target is reached, in full precision; none where it never is. */
  reachesOnDay?: number;
}

/**
 * What counts of complete ISO weeks say of the weeks left; exact, no random draws.
 *
 * @public
 */
export interface ThroughputForecast {
  weeksObserved: number;
  weeksLeft: number;
  /** How many are left to the target. */
  need: number;
  /** P(target met). */
  probability: number;
  /** What is met with 85 % confidence, capped at `need`. */
  atLeastWith85Percent: number;
}

/** @public */
export interface CriterionForecast {
  /** Points it is made from, the baseline's among them. */
  points: number;
  /** What is judged. */
  theilSen: LineForecast;
  /** Beside it. */
  leastSquares: LineForecast;
  throughput?: ThroughputForecast;
}

/**
 * A criterion that ended: what its forecast was at the checkpoint, and what came on its due day.
 *
 * @public
 */
export interface EndedForecast {
  unit: string;
  /** Not clamped. */
  forecast: number;
  actual: number;
}

/**
 * How far the forecasts of criteria that ended were off.
 *
 * @public
 */
export interface ForecastError {
  /** Of the criteria's metrics, and of `median`. */
  unit: string;
  /** How many criteria it is of: five at least. */
  criteria: number;
  /** Of the absolute differences between the forecast at the checkpoint and the value on the due day. */
  median: number;
}

/**
 * A criterion over one population.
 *
 * @public
 */
export interface PopulationReading {
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
}

/**
 * Where a criterion starts from; of a measured share also how many of how many.
 *
 * @public
 */
export interface CriterionBaselineReading {
  value: number;
  day: Day;
  stated: boolean;
  numerator?: number;
  denominator?: number;
}

/**
 * A kill criterion as of a day.
 *
 * @public
 */
export interface CriterionEvaluation {
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
  underLaterRevisions?: { value?: number; status: CriterionStatus };
}

/** @public */
export interface GuardrailEvaluation {
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
}

/**
 * `planned` before the start; `running` up to the checkpoint; `checked` after it; `gate` from the end on until somebody decides; `decided`; `held` until a
 * new date; `retired` from the catalog.
 *
 * @public
 */
export type CharterPhase =
  'planned' | 'running' | 'checked' | 'gate' | 'decided' | 'held' | 'retired';

/** @public */
export type CharterOutcome = 'continue' | 'dissolve' | 'hold';

/**
 * What `continueWhen` makes of the kill criteria.
 *
 * @public
 */
export interface CharterVerdict {
  outcome: CharterOutcome;
  /**
   * `as-of-now` before the due day; `provisional` from then on until it is recorded; `provisional-source-failed` where a source failed on the due day;
   * `recorded` for ever.
   */
  state: 'as-of-now' | 'provisional' | 'provisional-source-failed' | 'recorded';
  dueOn: Day;
  /** When a provisional one will be recorded. */
  settlesOn?: Day;
  /** Of a recorded one: ISO instant. */
  recordedAt?: string;
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
  lateEvidence?: { outcome: CharterOutcome; met: number };
}

/** @public */
export type CharterDecisionKind = 'go' | 'kill' | 'hold' | 'recycle';

/** @public */
export interface CharterDecision {
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
  decidedAt: string;
  /** A user's reference. */
  decidedBy: string;
  evidenceHash: string;
}

/**
 * A difference between two revisions, in parts that any language can make a sentence of; `text` is the English one.
 *
 * @public
 */
export interface GoalpostChange {
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
}

/**
 * A revision of the charter, or of a scorecard or policy that it is judged by.
 *
 * @public
 */
export interface GoalpostRevision {
  definition: string;
  kind: 'Charter' | 'Scorecard' | 'AllocationPolicy';
  revision: DefinitionRevision;
  changes: GoalpostChange[];
  /**
   * `first`; `before-start`: free to change; `cosmetic`: nothing that judges; `needs-reason`, `waiting`: for the decider; `approved`, `rejected`;
   * `superseded`: another revision came before the decider said anything; `not-judging`: of a scorecard or policy, which stays pinned.
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
  reason?: { text: string; by: string; at: string };
  approval?: { approved: boolean; note?: string; by: string; at: string };
}

/**
 * What the team cost and what it gained.
 *
 * @public
 */
export interface CharterCost {
  /** One currency; every amount names its inputs. */
  currency: string;
  people: number;
  costPerPersonQuarter: number;
  quarters: { label: string; from: Day; to: Day; amount: number }[];
  /** So far, by days of the runway that have passed. */
  total: number;
  gained: {
    population: MetricPopulation;
    services: number;
    /** None gained: no number. */
    perService?: number;
  }[];
}

/** @public */
export interface CharterSummary {
  entityRef: string;
  name: string;
  title: string;
  description?: string;
  owner: string;
  decider: string;
  fundingModel: CharterSpec['fundingModel'];
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
  defaultAction: CharterSpec['defaultAction'];
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
  }[];
  guardrails: { id: string; title: string; state: GuardrailState }[];
  /** Changes that wait for a reason or for the decider. */
  waitingChanges: number;
  scorecards: string[];
  capabilities: string[];
  problems: DefinitionProblem[];
}

/** @public */
export interface CharterDetails extends CharterSummary {
  asOf: Day;
  recordedAt?: string;
  spec: CharterSpec;
  /** The revision that judges. */
  revision: DefinitionRevision;
  frozenPopulation?: { size: number; frozenAt: string; scorecards: string[] };
  criteriaEvaluations: CriterionEvaluation[];
  /**
   * How far forecasts of other charters' criteria that ended by the day were off; by unit, where five or more ended. No evidence of a verdict, which does not
   * change when other charters end.
   */
  forecastErrors: ForecastError[];
  guardrailEvaluations: GuardrailEvaluation[];
  cost?: CharterCost;
  goalposts: GoalpostRevision[];
  decisions: CharterDecision[];
  /** Allocation of the owner and of the squads that own what its scorecards apply to, latest whole quarter on the day. */
  allocation: {
    group: string;
    title?: string;
    share?: number;
    verdict: string;
  }[];
  handOver: HandOverItem[];
}

/**
 * Everything that a decider sees, as of the gate's day; what a decision carries the hash of.
 *
 * @public
 */
export interface CharterGate {
  charter: CharterDetails;
  /** The verdict's sentence, in English. */
  sentence: string;
  proposed: CharterDecisionKind;
  evidenceHash: string;
  /** The latest decision seen; a decision names it, so that two at once are not both taken. */
  latestDecisionId?: string;
  /** Whether the caller may decide. */
  mayDecide: boolean;
}

/** @public */
export interface CharterDecisionRequest {
  decision: CharterDecisionKind;
  reason?: string;
  holdUntil?: Day;
  evidenceHash: string;
  latestDecisionId?: string;
}

/**
 * Something that a dissolved team leaves, to be taken over.
 *
 * @public
 */
export interface HandOverItem {
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
}
