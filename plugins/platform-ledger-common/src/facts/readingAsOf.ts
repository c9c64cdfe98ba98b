import { DayNumber } from '../time';
import { FactSegment } from './FactSegment';
import { latestAtOrBefore } from './latestAtOrBefore';

/**
 * What a series says on a day: its value, the latest day up to it that reported the value, and the days between the two.
 *
 * `segments`: the series' own, in the order of days
 * `sweepDays`: days on which its source has a sweep, ascending
 * @returns nothing where the series has no value on the day
 * @public
 */
export function readingAsOf<Value>(options: {
  segments: readonly FactSegment<Value>[];
  sweepDays: readonly DayNumber[];
  asOf: DayNumber;
}): { value: Value; observedOn: DayNumber; ageDays: number } | undefined {
  const { segments, sweepDays, asOf } = options;
  const segment = segments[latestAtOrBefore(segments, asOf, item => item.from)];
  if (!segment || segment.to <= asOf) {
    return undefined;
  }
  const sweepDay = segment.swept
    ? sweepDays[latestAtOrBefore(sweepDays, asOf, day => day)]
    : undefined;
  const observedOn = Math.max(segment.from, sweepDay ?? segment.from);
  return { value: segment.value, observedOn, ageDays: asOf - observedOn };
}
