import { GuardrailState, MetricType } from '../schema';
import { rounded } from '../statistics';

/**
 * Whether a metric got worse than its baseline by more than is tolerated.
 *
 * `baseline`, `value`, `tolerance`: in the metric's unit
 * `n`: of how many cases the value was taken; unknown is not enough where a minimum is set
 * `fresh`: the value is no older than the metric's `freshWithin`
 * @returns `worseBy` in the metric's unit, negative where it got better; none without both values
 * @see METHODS, criteria: guardrail
 * @public
 */
export function guardrailState(options: {
  better: MetricType['better'];
  baseline?: number;
  value?: number;
  fresh: boolean;
  tolerance: number;
  n?: number;
  minimumN?: number;
}): { state: GuardrailState; worseBy?: number } {
  const { better, baseline, value, fresh, tolerance, n, minimumN } = options;
  if (baseline === undefined || value === undefined) {
    return { state: 'insufficient-data' };
  }
  const worseBy = better === 'lower' ? value - baseline : baseline - value;
  if (!fresh || (minimumN !== undefined && (n ?? 0) < minimumN)) {
    return { state: 'insufficient-data', worseBy };
  }
  return {
    state: rounded(worseBy) > rounded(tolerance) ? 'broken' : 'holds',
    worseBy,
  };
}
