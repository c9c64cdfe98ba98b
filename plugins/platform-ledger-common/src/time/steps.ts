import { DateTime } from 'luxon';
import { Day } from './day';

/**
 * How far apart the points of a series are.
 *
 * @public
 */
export type Step = 'day' | 'week' | 'month' | 'quarter';

/**
 * The last day of each step from `from` to `to`; the last point is `to` itself, also where its step has not ended.
 *
 * @public
 */
export function stepEnds(options: { from: Day; to: Day; step: Step }): Day[] {
  const { from, to, step } = options;
  const days: Day[] = [];
  let cursor = DateTime.fromISO(from, { zone: 'utc' });
  while (cursor.toISODate()! <= to) {
    const end = cursor.endOf(step).toISODate()!;
    days.push(end < to ? end : to);
    cursor = cursor.endOf(step).plus({ days: 1 }).startOf('day');
  }
  return days;
}
