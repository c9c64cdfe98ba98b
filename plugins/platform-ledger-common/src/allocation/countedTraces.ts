import { CrossCutting } from '../schema';
import { stableJson } from '../definitions';
import { EffortTrace } from './EffortTrace';

/**
 * The traces that count by the policy's rule for cross-cutting areas, each once, in an order that does not depend on theirs.
 *
 * `alone` leaves out a trace on an area without a component where a trace of the same change and day touches a component. Of the same day,
 * because a figure as of a day must not change by what the change touches later.
 *
 * @see METHODS, allocation: items
 * @public
 */
export function countedTraces(
  traces: Iterable<EffortTrace>,
  crossCutting: CrossCutting,
): EffortTrace[] {
  const unique = new Map<string, EffortTrace>();
  const touching = new Set<string>();
  for (const trace of traces) {
    unique.set(stableJson({ ...trace }), trace);
    const change = changeKey(trace);
    if (trace.component !== undefined && change !== undefined) {
      touching.add(change);
    }
  }
  return [...unique]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, trace]) => trace)
    .filter(trace => {
      const change = changeKey(trace);
      return (
        crossCutting === 'always' ||
        trace.area === undefined ||
        trace.component !== undefined ||
        change === undefined ||
        !touching.has(change)
      );
    });
}

function changeKey(trace: EffortTrace): string | undefined {
  return trace.change === undefined
    ? undefined
    : `${trace.day} ${trace.change}`;
}
