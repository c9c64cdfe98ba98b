import {
  GuardrailEvaluation,
  guardrailState,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { baselineOf } from './baselineOf';
import { isSelfReported } from './isSelfReported';
import { metricProblem } from './metricProblem';
import { PlannedCriterion } from './PlannedCriterion';

/**
 * A guardrail as of a day, or of the end of the runway where that has passed.
 *
 * @see METHODS, criteria: guardrail
 */
export function evaluateGuardrail(
  planned: PlannedCriterion,
): GuardrailEvaluation {
  const { criterion, metric, judged, series } = planned;
  const { tolerance = 0, minimumN } = criterion;
  const baseline = baselineOf(planned);
  const reading = judged === 'frozen' ? series.frozen?.() : series.current();
  return {
    criterion,
    metric,
    baseline,
    value: reading?.value,
    n: reading?.n,
    observedOn: reading?.observedOn,
    ageDays: reading?.ageDays,
    tolerance,
    minimumN,
    ...guardrailState({
      better: metric?.better ?? 'higher',
      baseline: baseline?.value,
      value: reading?.value,
      fresh: reading?.fresh ?? false,
      tolerance,
      n: reading?.n,
      minimumN,
    }),
    points: reading?.points ?? [],
    selfReported: isSelfReported(planned, reading),
    problem: metricProblem(planned)?.message,
  };
}
