import { ThroughputForecast } from '../schema';
import { areWeeklyCounts } from './areWeeklyCounts';

import { WeeklyDistribution } from './WeeklyDistribution';

const CONFIDENCE = 0.85;

/** Beyond it the exact convolution takes seconds; such figures are no counts of things done. */
const LARGEST_SUM = 100_000;

/**
 * What counts of complete ISO weeks say of the weeks left, if these are like those: the exact convolution of their empirical distribution, capped at
 * what is left.
 *
 * `weeks`: counts of the complete ISO weeks so far
 * `weeksLeft`: whole weeks to the due day
 * `need`: how many are left to the target
 * @returns undefined of fewer than eight weeks, of what is no count, and where nothing is left
 * @see METHODS, criteria: throughput forecast
 * @public
 */
export function throughputForecast(options: {
  weeks: readonly number[];
  weeksLeft: number;
  need: number;
}): ThroughputForecast | undefined {
  const { weeks, weeksLeft } = options;
  const need = Math.ceil(options.need);
  if (!areWeeklyCounts(weeks) || need <= 0 || weeksLeft < 0) {
    return undefined;
  }
  const most = Math.max(...weeks) * weeksLeft;
  // What cannot be reached needs no place: one more than the most that can stands for it.
  const cap = Math.min(need, most + 1);
  if (cap > LARGEST_SUM) {
    return undefined;
  }
  const distribution = WeeklyDistribution.create({ weeks, cap });
  for (let week = 0; week < weeksLeft; week++) {
    distribution.addWeek();
  }
  return {
    weeksObserved: weeks.length,
    weeksLeft,
    need,
    probability: distribution.atLeast(cap),
    atLeastWith85Percent: distribution.reachedWith(CONFIDENCE),
  };
}
