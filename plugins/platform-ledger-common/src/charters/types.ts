import { CharterSpec } from '../definitions/CharterEntity';
import { DefinitionProblem, DefinitionRevision } from '../definitions/types';
import { MetricPopulation } from '../metrics';
import { Day } from '../time';
import {
  CriterionEvaluation,
  CriterionStatus,
  ForecastError,
  GuardrailEvaluation,
  GuardrailState,
} from './criterionTypes';
import { GoalpostRevision } from './goalpostTypes';

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
  lateEvidence?: {
    outcome: CharterOutcome;
    met: number;
    /** Kill criteria and guardrails that would stand otherwise, by id; not in what was recorded before it was known. */
    changed?: { id: string; status: CriterionStatus | GuardrailState }[];
  };
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
    /** Its figures rest on allocation, which who reads may not read. */
    withheld?: boolean;
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
