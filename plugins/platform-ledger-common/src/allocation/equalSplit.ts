import { EffortPart } from './EffortPart';
import { EffortTrace } from './EffortTrace';
import { splitDays } from './splitDays';

/**
 * Each item a person was active on in a day, weekends included, gets 1/n of the day.
 *
 * @param traces - of one person, those that count
 * @returns person-days, before the weekly cap
 * @see METHODS, allocation: equal-split
 * @public
 */
export function equalSplit(traces: Iterable<EffortTrace>): EffortPart[] {
  return splitDays({ traces, weigh: () => 1 });
}
