import {
  CharterCriterion,
  CriterionTarget,
  DefinitionProblem,
  MetricDescription,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PlannedCriterion } from './PlannedCriterion';

const SHARE = { least: 0, most: 1 };

/**
 * What is wrong between a criterion and its metric: nobody declared it, or a figure is none of its unit.
 */
export function metricProblem({
  criterion,
  index,
  metric,
}: Pick<PlannedCriterion, 'criterion' | 'index' | 'metric'>):
  DefinitionProblem | undefined {
  const path = `spec.criteria[${index}]`;
  if (!metric) {
    return {
      path: `${path}.metric`,
      message: `No metric '${criterion.metric}' is known`,
    };
  }
  const range = metric.unit === 'share' ? SHARE : metric.range;
  const wrong = figuresOf(criterion).find(
    ({ value, change }) => range && !isWithin(range, value, change),
  );
  return (
    wrong && {
      path: `${path}.${wrong.field}`,
      message:
        metric.unit === 'share'
          ? `${wrong.value} is no share: shares are parts of 1, so that 80 % is 0.8`
          : `${wrong.value} lies outside of what '${metric.id}' can be, in ${metric.unit}`,
    }
  );
}

interface Figure {
  field: string;
  value: number;
  /** A difference between two values, and no value. */
  change: boolean;
}

function figuresOf({
  target,
  baseline,
  tolerance,
}: CharterCriterion): Figure[] {
  const figures = target ? targetFigures(target) : [];
  if (baseline && 'value' in baseline) {
    const { value } = baseline;
    figures.push({ field: 'baseline.value', value, change: false });
  }
  if (tolerance !== undefined) {
    figures.push({ field: 'tolerance', value: tolerance, change: true });
  }
  return figures;
}

/** A percentage of the baseline is of no unit. */
function targetFigures(target: CriterionTarget): Figure[] {
  if ('atLeast' in target) {
    const { atLeast: value } = target;
    return [{ field: 'target.atLeast', value, change: false }];
  }
  if ('atMost' in target) {
    const { atMost: value } = target;
    return [{ field: 'target.atMost', value, change: false }];
  }
  return 'increaseBy' in target
    ? [{ field: 'target.increaseBy', value: target.increaseBy, change: true }]
    : [];
}

function isWithin(
  range: NonNullable<MetricDescription['range']>,
  value: number,
  change: boolean,
): boolean {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } =
    range;
  return change
    ? Math.abs(value) <= most - least
    : least <= value && value <= most;
}
