import { median } from '../statistics';

/** Fewer cases than this have no median, unless said otherwise. */
const MINIMUM_N = 5;

/**
 * How the onboarding of people moved: medians of two windows in days, with how many each is of.
 *
 * @public
 */
export interface OnboardingDelta {
  baseline: { n: number; median?: number };
  current: { n: number; median?: number };
  /** Days; negative where it got faster. None where a window has too few. */
  delta?: number;
}

/**
 * The median of the current window less that of the baseline's.
 *
 * `baseline`, `current`: days it took, one for each person that arrived
 * `minimumN`: with fewer a window has no median; 5 unless given
 * @see METHODS, criteria: onboarding delta
 * @public
 */
export function onboardingDelta(options: {
  baseline: readonly number[];
  current: readonly number[];
  minimumN?: number;
}): OnboardingDelta {
  const { minimumN = MINIMUM_N } = options;
  const windowOf = (days: readonly number[]) => ({
    n: days.length,
    ...(days.length >= minimumN && { median: median(days) }),
  });
  const baseline = windowOf(options.baseline);
  const current = windowOf(options.current);
  return {
    baseline,
    current,
    ...(baseline.median !== undefined &&
      current.median !== undefined && {
        delta: current.median - baseline.median,
      }),
  };
}
