import { DayNumber } from '../time';
import { EffortPart } from './EffortPart';
import { isoWeekOf, weekStart } from './isoWeekOf';
import { isOverCap, weekCap } from './weekCap';

/**
 * A week that came to more than its cap, and was scaled down to it.
 *
 * @public
 */
export interface CappedWeek {
  /** Its Monday. */
  week: DayNumber;
  /** `2026-W02` */
  label: string;
  /** Person-days before. */
  total: number;
  /** Person-days after. */
  cap: number;
}

/**
 * Where a person's ISO week comes to more than 5 days, or more than their known capacity of that week, every day of it is scaled by cap / total.
 *
 * `parts`: of one person, whole weeks, in person-days
 * `weekCaps`: by the Monday of a week, the person's capacity in it, where it is known
 * @see METHODS, allocation
 * @public
 */
export function capWeeks(options: {
  parts: readonly EffortPart[];
  weekCaps?: ReadonlyMap<DayNumber, number>;
}): { parts: EffortPart[]; cappedWeeks: CappedWeek[] } {
  const { parts, weekCaps } = options;
  const totals = new Map<DayNumber, number>();
  for (const part of parts) {
    const week = weekStart(part.day);
    totals.set(week, (totals.get(week) ?? 0) + part.amount);
  }
  const factors = new Map<DayNumber, number>();
  const cappedWeeks: CappedWeek[] = [];
  for (const [week, total] of totals) {
    const cap = weekCap(week, weekCaps);
    if (isOverCap(total, cap)) {
      factors.set(week, cap / total);
      cappedWeeks.push({ week, label: isoWeekOf(week).label, total, cap });
    }
  }
  return {
    parts: parts
      .map(part => ({
        ...part,
        amount: part.amount * (factors.get(weekStart(part.day)) ?? 1),
      }))
      .filter(part => part.amount > 0),
    cappedWeeks: cappedWeeks.sort((left, right) => left.week - right.week),
  };
}
