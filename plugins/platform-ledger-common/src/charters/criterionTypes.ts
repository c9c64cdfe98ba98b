import { CharterCriterion } from '../definitions/CharterEntity';
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
  /** Its figures rest on allocation, which who reads may not read: how it stands is there, and no figure. */
  withheld?: boolean;
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
  /** As of a kill criterion. */
  withheld?: boolean;
}
