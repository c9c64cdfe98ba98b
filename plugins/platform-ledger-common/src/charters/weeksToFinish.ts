import { rounded } from '../statistics';
import { areWeeklyCounts } from './areWeeklyCounts';
import { WeeklyDistribution } from './WeeklyDistribution';

/** Ten years: beyond it nobody plans. */
const MOST_WEEKS = 520;
const LARGEST_SUM = 100_000;

/**
 * After how many weeks that many are done with a confidence, if weeks go on as they were.
 *
 * `weeks`: counts of the complete ISO weeks so far
 * `items`: how many are left
 * `confidence`: from 0 to 1
 * @returns undefined of fewer than eight weeks, of what is no count, and where ten years do not do
 * @see METHODS, criteria: throughput forecast
 * @public
 */
export function weeksToFinish(options: {
  weeks: readonly number[];
  items: number;
  confidence: number;
}): number | undefined {
  const { weeks, confidence } = options;
  const items = Math.ceil(options.items);
  if (!areWeeklyCounts(weeks) || items > LARGEST_SUM) {
    return undefined;
  }
  if (items <= 0) {
    return 0;
  }
  const distribution = WeeklyDistribution.create({ weeks, cap: items });
  for (let week = 1; week <= MOST_WEEKS; week++) {
    distribution.addWeek();
    if (rounded(distribution.atLeast(items)) >= confidence) {
      return week;
    }
  }
  return undefined;
}
