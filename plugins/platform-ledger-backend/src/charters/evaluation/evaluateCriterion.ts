import {
  CriterionEvaluation,
  distanceTo,
  fromDayNumber,
  requiredPace,
  resolveTarget,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { baselineOf } from './baselineOf';
import { isSelfReported } from './isSelfReported';
import { metricProblem } from './metricProblem';
import { PlannedCriterion } from './PlannedCriterion';
import { readPopulation } from './readPopulation';

/**
 * A kill criterion as of a day, or of its due day where that has passed.
 *
 * @see METHODS, criteria
 */
export function evaluateCriterion(
  planned: PlannedCriterion,
): CriterionEvaluation {
  const { criterion, dates, day, dueDay, metric, judged, series } = planned;
  const baseline = baselineOf(planned);
  // A target that is no value of the metric, as 80 of a share, is one that nothing can meet.
  const target =
    criterion.target && !metricProblem(planned)
      ? resolveTarget({ target: criterion.target, baseline: baseline?.value })
      : undefined;
  const reading = {
    planned,
    baseline,
    target,
  };
  const currentSeries = series.current();
  const frozenSeries = series.frozen?.();
  const current = readPopulation({
    ...reading,
    series: currentSeries,
    population: 'current',
  });
  const frozen =
    series.frozen &&
    readPopulation({
      ...reading,
      series: frozenSeries,
      population: 'frozen',
    });
  const judgedReading =
    judged === 'frozen'
      ? (frozen ??
        readPopulation({
          ...reading,
          series: undefined,
          population: 'frozen',
        }))
      : current;
  const later =
    series.later &&
    readPopulation({ ...reading, series: series.later(), population: judged });
  return {
    criterion,
    metric,
    dueOn: fromDayNumber(dueDay),
    target,
    baseline,
    required:
      target &&
      baseline &&
      requiredPace({
        baseline: baseline.value,
        target: target.value,
        daysSinceStart: day - dates.startsOn,
        dueDay: dueDay - dates.startsOn,
      }),
    judged,
    status: judgedReading.status,
    frozen,
    current,
    movement:
      judgedReading.value !== undefined && baseline
        ? judgedReading.value - baseline.value
        : undefined,
    distance:
      judgedReading.value !== undefined && target
        ? distanceTo(target, judgedReading.value)
        : undefined,
    selfReported: isSelfReported(
      planned,
      judged === 'frozen' ? frozenSeries : currentSeries,
    ),
    problem: problemOf(planned, target !== undefined),
    underLaterRevisions: later && { value: later.value, status: later.status },
  };
}

function problemOf(
  planned: PlannedCriterion,
  hasTarget: boolean,
): string | undefined {
  const problem = metricProblem(planned);
  if (problem || planned.planned) {
    return problem?.message;
  }
  if (!planned.frozen) {
    return 'Its baseline and population are not frozen yet';
  }
  return hasTarget ? undefined : 'Its baseline is not known';
}
