/**
 * A point that a line goes through or by.
 *
 * @public
 */
export interface LinePoint {
  /** Days since the start. */
  x: number;
  y: number;
}
