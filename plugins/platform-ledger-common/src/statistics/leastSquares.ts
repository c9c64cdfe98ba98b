import { Line } from './Line';
import { LinePoint } from './LinePoint';

/**
 * The line with the least sum of squared vertical distances.
 *
 * @returns undefined where no two points differ in x
 * @see METHODS, criteria: forecast
 * @public
 */
export function leastSquares(points: readonly LinePoint[]): Line | undefined {
  if (points.every(({ x }) => x === points[0].x)) {
    return undefined;
  }
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  let covariance = 0;
  let variance = 0;
  for (const { x, y } of points) {
    covariance += (x - meanX) * (y - meanY);
    variance += (x - meanX) ** 2;
  }
  const slope = covariance / variance;
  return { slope, intercept: meanY - slope * meanX };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
