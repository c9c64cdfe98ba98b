import { ResolvedTarget } from '../schema';
import { rounded } from '../statistics';

/**
 * Whether a value is at the target or beyond it.
 *
 * @public
 */
export function isReached(target: ResolvedTarget, value: number): boolean {
  return target.side === 'atLeast'
    ? rounded(value) >= rounded(target.value)
    : rounded(value) <= rounded(target.value);
}
