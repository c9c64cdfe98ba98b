/**
 * Where a straight way from baseline to target would be on a day: before the start the baseline, from the due day on the target.
 *
 * `daysSinceStart`, `dueDay`: days since the start, 183 for 2024-07-01 to 2024-12-31
 * @returns in the metric's unit
 * @see METHODS, criteria: required pace
 * @public
 */
export function requiredPace(options: {
  baseline: number;
  target: number;
  daysSinceStart: number;
  dueDay: number;
}): number {
  const { baseline, target, daysSinceStart, dueDay } = options;
  if (daysSinceStart >= dueDay) {
    return target;
  }
  return (
    baseline + ((target - baseline) * Math.max(0, daysSinceStart)) / dueDay
  );
}
