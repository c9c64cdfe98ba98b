import { MetricPoint } from '../schema';
import { weekStart } from '../allocation';

import { Day, toDayNumber } from '../time';

const DAYS_A_WEEK = 7;

/**
 * How many came in each complete ISO week, out of a running total. A week counts from the first that begins at the start or later to the last that
 * ended by the day and has a report in it or after it: of those later nobody has reported yet.
 *
 * `points`: totals so far, ascending, the baseline first
 * `startsOn`: the day from which weeks count
 * @see METHODS, criteria: throughput forecast
 * @public
 */
export function weeklyCounts(options: {
  points: readonly Pick<MetricPoint, 'day' | 'value'>[];
  startsOn: Day;
  asOf: Day;
}): number[] {
  const totals = options.points.flatMap(({ day, value }) =>
    value === undefined ? [] : [{ day: toDayNumber(day), value }],
  );
  const lastReport = totals.at(-1)?.day;
  if (lastReport === undefined) {
    return [];
  }
  const start = toDayNumber(options.startsOn);
  const end = Math.min(
    toDayNumber(options.asOf) + 1,
    weekStart(lastReport) + DAYS_A_WEEK,
  );
  const counts: number[] = [];
  let next = 0;
  let total = 0;
  const totalBefore = (day: number) => {
    for (; next < totals.length && totals[next].day < day; next++) {
      total = totals[next].value;
    }
    return total;
  };
  const monday = weekStart(start + DAYS_A_WEEK - 1);
  for (let week = monday; week + DAYS_A_WEEK <= end; week += DAYS_A_WEEK) {
    const before = totalBefore(week);
    counts.push(totalBefore(week + DAYS_A_WEEK) - before);
  }
  return counts;
}
