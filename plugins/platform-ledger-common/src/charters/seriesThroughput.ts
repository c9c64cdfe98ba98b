import {
  MetricDescription,
  MetricPoint,
  ResolvedTarget,
  ThroughputForecast,
} from '../schema';
import { durationDays } from '../scorecards';
import { Day, toDayNumber } from '../time';

import { throughputForecast } from './throughputForecast';

import { weeklyCounts } from './weeklyCounts';

const DAYS_A_WEEK = 7;

/**
 * The throughput forecast of a criterion, where its metric is a count that is reported weekly or finer and has to grow.
 *
 * `points`: of its series, ascending, the baseline first
 * @returns undefined of any other metric, and where too little is known
 * @see METHODS, criteria: throughput forecast
 * @public
 */
export function seriesThroughput(options: {
  metric: Pick<MetricDescription, 'aggregation' | 'cadence'>;
  points: readonly Pick<MetricPoint, 'day' | 'value'>[];
  startsOn: Day;
  asOf: Day;
  dueOn: Day;
  target: ResolvedTarget;
}): ThroughputForecast | undefined {
  const { metric, points, startsOn, asOf, dueOn, target } = options;
  const total = points.findLast(({ value }) => value !== undefined)?.value;
  if (
    metric.aggregation !== 'sum' ||
    durationDays(metric.cadence) > DAYS_A_WEEK ||
    target.side !== 'atLeast' ||
    total === undefined
  ) {
    return undefined;
  }
  const daysLeft = toDayNumber(dueOn) - toDayNumber(asOf);
  return throughputForecast({
    weeks: weeklyCounts({ points, startsOn, asOf }),
    weeksLeft: Math.floor(daysLeft / DAYS_A_WEEK),
    need: target.value - total,
  });
}
