import {
  CriterionEvaluation,
  GuardrailEvaluation,
  PopulationReading,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { restsOnAllocation } from '../../metrics';

/** How the criteria of a charter stand. */
interface Readings {
  criteria: CriterionEvaluation[];
  guardrails: GuardrailEvaluation[];
}

/**
 * Criteria as who may not read allocation sees them: of those that rest on it, how they stand and what the charter itself states, and no figure. The
 * verdict, which everybody sees, could not be understood without how they stand.
 */
export function withholdReadings<Judged extends Readings>(
  judged: Judged,
): Judged {
  return {
    ...judged,
    criteria: judged.criteria.map(evaluation =>
      restsOnAllocation(evaluation.criterion.metric)
        ? withholdCriterion(evaluation)
        : evaluation,
    ),
    guardrails: judged.guardrails.map(evaluation =>
      restsOnAllocation(evaluation.criterion.metric)
        ? withholdGuardrail(evaluation)
        : evaluation,
    ),
  };
}

function withholdCriterion(
  evaluation: CriterionEvaluation,
): CriterionEvaluation {
  const { criterion, metric, dueOn, judged, status } = evaluation;
  const { frozen, current, selfReported, problem, underLaterRevisions } =
    evaluation;
  return {
    criterion,
    metric,
    dueOn,
    target: isStatedTarget(evaluation) ? evaluation.target : undefined,
    baseline: statedBaseline(evaluation),
    judged,
    status,
    frozen: frozen && withholdPopulation(frozen),
    current: withholdPopulation(current),
    selfReported,
    problem,
    underLaterRevisions: underLaterRevisions && {
      status: underLaterRevisions.status,
    },
    withheld: true,
  };
}

function withholdPopulation(reading: PopulationReading): PopulationReading {
  const { population, observedOn, ageDays, fresh, status } = reading;
  return { population, observedOn, ageDays, fresh, status, points: [] };
}

function withholdGuardrail(
  evaluation: GuardrailEvaluation,
): GuardrailEvaluation {
  return {
    ...evaluation,
    baseline: statedBaseline(evaluation),
    value: undefined,
    n: undefined,
    worseBy: undefined,
    points: [],
    withheld: true,
  };
}

/** Any other target says by itself where the metric started. */
function isStatedTarget({ criterion }: CriterionEvaluation): boolean {
  const { target = {} } = criterion;
  return 'atLeast' in target || 'atMost' in target;
}

function statedBaseline({
  baseline,
}: Pick<CriterionEvaluation, 'baseline'>): CriterionEvaluation['baseline'] {
  return baseline?.stated ? baseline : undefined;
}
