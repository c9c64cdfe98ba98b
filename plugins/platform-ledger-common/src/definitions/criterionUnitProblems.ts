import { isShareMetric } from './isShareMetric';
import { fieldsOf } from './loose';

const SHARE = 'must be a share from 0 to 1, such as 0.8 for 80 %';
const DIFFERENCE =
  'must be a difference of shares of at most 1, such as 0.2 for 20 points';

/**
 * Figures of a criterion that cannot be in its metric's unit, as far as the metric's id says the unit: by field under the criterion.
 */
export function criterionUnitProblems(
  criterion: Record<string, unknown>,
): { field: string[]; message: string }[] {
  const { metric, tolerance } = criterion;
  const target = fieldsOf(criterion.target);
  const baseline = fieldsOf(criterion.baseline);
  const problems: { field: string[]; message: string }[] = [];
  if (typeof metric === 'string' && isShareMetric(metric)) {
    for (const { field, value } of [
      { field: ['target', 'atLeast'], value: target.atLeast },
      { field: ['target', 'atMost'], value: target.atMost },
      { field: ['baseline', 'value'], value: baseline.value },
    ]) {
      if (typeof value === 'number' && (value < 0 || value > 1)) {
        problems.push({ field, message: `${SHARE}, not ${value}` });
      }
    }
    for (const { field, value } of [
      { field: ['target', 'increaseBy'], value: target.increaseBy },
      { field: ['tolerance'], value: tolerance },
    ]) {
      if (typeof value === 'number' && value > 1) {
        problems.push({ field, message: `${DIFFERENCE}, not ${value}` });
      }
    }
  }
  if (
    target.decreaseByPercent !== undefined &&
    typeof baseline.value === 'number' &&
    baseline.value <= 0
  ) {
    problems.push({
      field: ['baseline', 'value'],
      message: `must be above 0, since the target is a percentage of it, not ${baseline.value}`,
    });
  }
  return problems;
}
