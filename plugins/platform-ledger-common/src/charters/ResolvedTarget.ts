/**
 * The state that a criterion has to reach, in the metric's unit, and from which side.
 *
 * @public
 */
export interface ResolvedTarget {
  value: number;
  side: 'atLeast' | 'atMost';
}
