const FEWEST_WEEKS = 8;

/**
 * Whether there are weeks enough to say anything, and each is a whole count.
 */
export function areWeeklyCounts(weeks: readonly number[]): boolean {
  return (
    weeks.length >= FEWEST_WEEKS &&
    weeks.every(count => Number.isSafeInteger(count) && count >= 0)
  );
}
