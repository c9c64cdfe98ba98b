import { stableJson } from '../definitions';
import { DayNumber } from '../time';
import { EffortPart } from './EffortPart';
import { EffortTrace } from './EffortTrace';
import { traceAttributes } from './traceAttributes';

interface ItemOfDay {
  weight: number;
  attributeSets: Map<string, Record<string, string>>;
}

/**
 * Splits one person-day of each day over its items in proportion to their weights. Several different attribute sets of an item share its
 * part equally. A day without weight is no effort.
 *
 * `weigh`: a trace's weight, from the weight its item has so far that day
 */
export function splitDays(options: {
  traces: Iterable<EffortTrace>;
  weigh: (trace: EffortTrace, soFar: number) => number;
}): EffortPart[] {
  const { traces, weigh } = options;
  const days = new Map<DayNumber, Map<string, ItemOfDay>>();
  for (const trace of traces) {
    const items = days.get(trace.day) ?? new Map<string, ItemOfDay>();
    days.set(trace.day, items);
    const item: ItemOfDay = items.get(trace.item) ?? {
      weight: 0,
      attributeSets: new Map(),
    };
    items.set(trace.item, item);
    item.weight = weigh(trace, item.weight);
    const attributes = traceAttributes(trace);
    item.attributeSets.set(stableJson(attributes), attributes);
  }
  const parts: EffortPart[] = [];
  for (const [day, items] of [...days].sort(([a], [b]) => a - b)) {
    const total = [...items.values()].reduce(
      (sum, item) => sum + item.weight,
      0,
    );
    for (const [item, { weight, attributeSets }] of items) {
      for (const attributes of attributeSets.values()) {
        if (weight > 0) {
          parts.push({
            day,
            item,
            attributes,
            amount: weight / total / attributeSets.size,
          });
        }
      }
    }
  }
  return parts;
}
