/**
 * A figure as figures are compared: rounded to 1e-9, so that 0.1 + 0.2 meets a floor of 0.3.
 *
 * @see METHODS
 * @public
 */
export function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0;
}
