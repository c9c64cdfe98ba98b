import { median } from '../statistics';

/** Of fewer ended criteria an error would be an anecdote. */
const FEWEST = 5;

/**
 * How far forecasts of ended criteria were from what came: the median of the absolute differences, to stand beside those of today.
 *
 * `ended`: of each criterion of one unit the forecast at its checkpoint and the value on its due day
 * @returns in that unit; undefined of fewer than five
 * @see METHODS, criteria: forecast
 * @public
 */
export function pastForecastError(
  ended: readonly { forecast: number; actual: number }[],
): { criteria: number; median: number } | undefined {
  const error = median(
    ended.map(({ forecast, actual }) => Math.abs(actual - forecast)),
  );
  return error === undefined || ended.length < FEWEST
    ? undefined
    : { criteria: ended.length, median: error };
}
