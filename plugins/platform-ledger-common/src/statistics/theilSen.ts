import { Line } from './Line';
import { LinePoint } from './LinePoint';
import { median } from './median';

/**
 * The line whose slope is the median over all pairs of points with different x, and whose intercept is the median of y - slope x: one odd day
 * in a curve does not turn it.
 *
 * @returns undefined where no two points differ in x
 * @see METHODS, criteria: forecast
 * @public
 */
export function theilSen(points: readonly LinePoint[]): Line | undefined {
  const slopes: number[] = [];
  for (const [index, from] of points.entries()) {
    for (const to of points.slice(index + 1)) {
      if (to.x !== from.x) {
        slopes.push((to.y - from.y) / (to.x - from.x));
      }
    }
  }
  const slope = median(slopes);
  if (slope === undefined) {
    return undefined;
  }
  return { slope, intercept: median(points.map(({ x, y }) => y - slope * x))! };
}
