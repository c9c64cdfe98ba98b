import { EffortPart } from './EffortPart';
import { EffortTrace } from './EffortTrace';
import { traceAttributes } from './traceAttributes';

/**
 * Completed story points of each item and day. Points are not time: no day limits them, no week caps them, and no capacity is compared with them.
 *
 * @param traces - of one person, those that count
 * @returns story points
 * @see METHODS, allocation: points
 * @public
 */
export function storyPoints(traces: Iterable<EffortTrace>): EffortPart[] {
  const parts: EffortPart[] = [];
  for (const trace of traces) {
    if ((trace.points ?? 0) > 0) {
      parts.push({
        day: trace.day,
        item: trace.item,
        attributes: traceAttributes(trace),
        amount: trace.points!,
      });
    }
  }
  return parts.sort((left, right) => left.day - right.day);
}
