import {
  CriterionBaselineReading,
  criterionStatus,
  forecast,
  fromDayNumber,
  MetricPoint,
  MetricSeries,
  PopulationReading,
  ResolvedTarget,
  seriesThroughput,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DateNumbers } from './KnownCharter';
import { linePoints } from './linePoints';
import { PlannedCriterion } from './PlannedCriterion';

/**
 * A criterion over one population. The line of its points begins with the baseline, which is the same for both.
 */
export function readPopulation(options: {
  planned: PlannedCriterion;
  series: MetricSeries | undefined;
  population: PopulationReading['population'];
  baseline?: CriterionBaselineReading;
  target?: ResolvedTarget;
}): PopulationReading {
  const { planned, series, population, baseline, target } = options;
  const { dates, day, dueDay } = planned;
  const points = series ? pointsOf({ series, dates, baseline }) : [];
  const carried = forecast({
    points: linePoints(points, dates),
    dueDay: dueDay - dates.startsOn,
    runwayDays: dates.runwayDays,
    target,
  });
  const throughput =
    target &&
    series &&
    seriesThroughput({
      metric: series.metric,
      points,
      startsOn: fromDayNumber(dates.startsOn),
      asOf: fromDayNumber(day),
      dueOn: fromDayNumber(dueDay),
      target,
    });
  const fresh = series?.fresh ?? false;
  return {
    population,
    baseline: baseline?.value,
    value: series?.value,
    numerator: series?.numerator,
    denominator: series?.denominator,
    gone: series?.gone,
    n: series?.n,
    observedOn: series?.observedOn,
    ageDays: series?.ageDays,
    fresh,
    status: planned.planned
      ? 'too-early'
      : criterionStatus({
          target,
          value: series?.value,
          fresh,
          due: day >= dueDay,
          forecast: carried,
        }),
    forecast: carried && { ...carried, throughput },
    points,
  };
}

function pointsOf(options: {
  series: MetricSeries;
  dates: DateNumbers;
  baseline?: CriterionBaselineReading;
}): MetricPoint[] {
  const { series, dates, baseline } = options;
  const baselineOn = fromDayNumber(dates.baselineOn);
  const since = series.points.filter(({ day }) => day > baselineOn);
  if (baseline === undefined) {
    return since;
  }
  const { value, numerator, denominator } = baseline;
  return [{ day: baselineOn, value, numerator, denominator }, ...since];
}
