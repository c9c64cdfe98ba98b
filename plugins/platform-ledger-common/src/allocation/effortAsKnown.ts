import { DayNumber } from '../time';
import { EffortPart } from './EffortPart';
import { weekStart } from './isoWeekOf';
import { EffortOptions, uncappedEffort } from './uncappedEffort';
import { isOverCap, weekCap } from './weekCap';

/**
 * A part of a person's effort as it was known on the day itself and at the end of each later day of its ISO week: what comes later in a week may bring it
 * over its cap.
 *
 * @public
 */
export interface KnownPart extends Omit<EffortPart, 'amount'> {
  /** The first is that of the day itself, the last that of the week's Sunday, from which on it holds. */
  amounts: number[];
}

/**
 * The effort of ONE person, as of every day at once: `personEffort` of the traces up to any day has the amounts of that day.
 *
 * @see METHODS, allocation
 * @public
 */
export function effortAsKnown(options: EffortOptions): KnownPart[] {
  const { method, weekCaps } = options;
  const parts = uncappedEffort(options);
  const byDay = new Map<DayNumber, number>();
  for (const { day, amount } of parts) {
    byDay.set(day, (byDay.get(day) ?? 0) + amount);
  }
  const factors = new Map<DayNumber, number>();
  const factorOn = (day: DayNumber) => {
    const known = factors.get(day);
    if (known !== undefined) {
      return known;
    }
    const week = weekStart(day);
    const cap = weekCap(week, weekCaps);
    let total = 0;
    for (let earlier = week; earlier <= day; earlier++) {
      total += byDay.get(earlier) ?? 0;
    }
    const factor =
      method !== 'points' && isOverCap(total, cap) ? cap / total : 1;
    factors.set(day, factor);
    return factor;
  };
  return parts.map(({ amount, ...part }) => ({
    ...part,
    amounts: Array.from(
      { length: weekStart(part.day) + 7 - part.day },
      (_, later) => amount * factorOn(part.day + later),
    ),
  }));
}
