/**
 * Floor and ceiling of a squad's platform share, as parts of 1, both inclusive.
 *
 * @public
 */
export interface Band {
  floor: number;
  ceiling: number;
}
