import { Day, toDayNumber } from '../../time';
import { EffortTrace } from '../EffortTrace';

/** One plain trace for each item of each day. */
export function tracesOf(activity: Record<Day, string[]>): EffortTrace[] {
  return Object.entries(activity).flatMap(([day, items]) =>
    items.map(item => ({ day: toDayNumber(day), item, attributes: {} })),
  );
}
