import { durationDays } from '../scorecards';

/**
 * Whether an observation of that age, in days, is still data.
 *
 * `freshWithin`: ISO duration in days or weeks; its last day is still fresh
 * @param ageDays - none where nothing was observed: never data
 * @public
 */
export function isFresh(
  ageDays: number | undefined,
  freshWithin: string,
): boolean {
  return ageDays !== undefined && ageDays <= durationDays(freshWithin);
}
