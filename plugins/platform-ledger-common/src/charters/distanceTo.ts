import { ResolvedTarget } from '../schema';
import { isReached } from './isReached';

/**
 * What is missing to the target, in the metric's unit; 0 where it is reached.
 *
 * @public
 */
export function distanceTo(target: ResolvedTarget, value: number): number {
  return isReached(target, value) ? 0 : Math.abs(target.value - value);
}
