/**
 * A straight line.
 *
 * @public
 */
export interface Line {
  slope: number;
  intercept: number;
}
