import { ForecastError } from '../schema';
import { pastForecastError } from './pastForecastError';
import { EndedForecast } from './EndedForecast';

/**
 * How far forecasts of ended criteria were off, by unit.
 *
 * @returns by unit, ascending; without those of which too few ended
 * @see METHODS, criteria: forecast
 * @public
 */
export function forecastErrors(
  ended: readonly EndedForecast[],
): ForecastError[] {
  const units = Array.from(new Set(ended.map(({ unit }) => unit))).sort();
  return units.flatMap(unit => {
    const error = pastForecastError(ended.filter(each => each.unit === unit));
    return error ? [{ unit, ...error }] : [];
  });
}
