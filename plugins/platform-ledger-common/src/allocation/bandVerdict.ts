import {
  AllocationDenominator,
  AllocationReason,
  BandVerdict,
} from '../schema';
import { Band } from '../definitions';
import { coverageOf } from './coverageOf';
import { rounded } from '../statistics';
import { AllocationFigures, shareOf } from './shareOf';

/**
 * How a policy judges a period.
 *
 * @public
 */
export interface BandRule {
  /** Both inclusive. */
  band: Band;
  denominator: AllocationDenominator;
  /** Part of 1. */
  coverageFloor: number;
  /** Attributed person-days. */
  minimumDays: number;
}

/**
 * A verdict, and why there is none or what stands beside it.
 *
 * @public
 */
export interface JudgedShare {
  verdict: BandVerdict;
  reasons: AllocationReason[];
}

/**
 * Where a platform share lies against the band. Without anything to divide by (also where the denominator is an unknown capacity) it is not
 * assessed; it is insufficient data under the coverage floor, where coverage is known, and under the minimum of days.
 *
 * @see METHODS, allocation: band verdict
 * @public
 */
export function bandVerdict(
  figures: AllocationFigures,
  rule: BandRule,
): JudgedShare {
  const { share } = shareOf(figures, rule.denominator);
  const { coverage, overCapacity } = coverageOf(figures);
  const reasons: AllocationReason[] = [];
  if (figures.capacity === undefined) {
    reasons.push('capacity-unknown');
  }
  if (overCapacity > 0) {
    reasons.push('over-capacity');
  }
  if (figures.attributed <= 0) {
    reasons.push('no-activity');
  }
  if (share === undefined) {
    return { verdict: 'not-assessed', reasons };
  }
  const before = reasons.length;
  if (
    coverage !== undefined &&
    rounded(coverage) < rounded(rule.coverageFloor)
  ) {
    reasons.push('under-coverage-floor');
  }
  if (rounded(figures.attributed) < rounded(rule.minimumDays)) {
    reasons.push('under-minimum-days');
  }
  return {
    verdict:
      reasons.length > before
        ? 'insufficient-data'
        : againstBand(share, rule.band),
    reasons,
  };
}

function againstBand(share: number, band: Band): BandVerdict {
  if (rounded(share) < rounded(band.floor)) {
    return 'below';
  }
  return rounded(share) > rounded(band.ceiling) ? 'above' : 'within';
}
