import {
  CriterionEvaluation,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PlannedCriterion } from './PlannedCriterion';

/**
 * Where a criterion starts from: as the charter states it, or the metric at the end of the day before the start.
 *
 * @returns nothing where it is not frozen yet, or nothing was known
 * @see METHODS, criteria: baseline
 */
export function baselineOf({
  criterion,
  dates,
  series,
}: PlannedCriterion): CriterionEvaluation['baseline'] {
  const { baseline } = criterion;
  if (baseline && 'value' in baseline) {
    return { value: baseline.value, day: baseline.measuredOn, stated: true };
  }
  const reading = series.baseline?.();
  return reading?.value !== undefined
    ? {
        value: reading.value,
        day: fromDayNumber(dates.baselineOn),
        stated: false,
        numerator: reading.numerator,
        denominator: reading.denominator,
      }
    : undefined;
}
