import { DayNumber } from '../time';

const FULL_WEEK = 5;

/**
 * The most person-days that count of a person's ISO week: 5, or their known capacity of it where that is less.
 *
 * `weekCaps`: by the Monday of a week
 * @see METHODS, allocation
 */
export function weekCap(
  week: DayNumber,
  weekCaps?: ReadonlyMap<DayNumber, number>,
): number {
  return Math.min(FULL_WEEK, Math.max(0, weekCaps?.get(week) ?? FULL_WEEK));
}

/** A week of five full days may come to a hair more than five by rounding. */
export function isOverCap(total: number, cap: number): boolean {
  return total > cap + 1e-9;
}
