import { ResolvedTarget } from '../schema';
import { CriterionTarget } from '../definitions';

/**
 * What a target comes to in the metric's unit.
 *
 * `baseline`: in the metric's unit
 * @returns undefined where the target is against a baseline and there is none, or it is a percentage of nothing
 * @see METHODS, criteria: targets
 * @public
 */
export function resolveTarget(options: {
  target: CriterionTarget;
  baseline?: number;
}): ResolvedTarget | undefined {
  const { target, baseline } = options;
  if ('atLeast' in target) {
    return { value: target.atLeast, side: 'atLeast' };
  }
  if ('atMost' in target) {
    return { value: target.atMost, side: 'atMost' };
  }
  if (baseline === undefined) {
    return undefined;
  }
  if ('increaseBy' in target) {
    return { value: baseline + target.increaseBy, side: 'atLeast' };
  }
  return baseline > 0
    ? {
        value: baseline * (1 - target.decreaseByPercent / 100),
        side: 'atMost',
      }
    : undefined;
}
