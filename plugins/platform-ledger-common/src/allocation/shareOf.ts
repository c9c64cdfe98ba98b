import { AllocationDenominator } from '../schema';
/**
 * What shares are made of.
 *
 * @public
 */
export interface AllocationFigures {
  /** Invested in the platform; person-days, or points of the method `points`. */
  platform: number;
  attributed: number;
  /** None where it is unknown. */
  capacity?: number;
}

/**
 * A platform share by both denominators. 0/0 is no data and has no number.
 *
 * @public
 */
export interface PlatformShare {
  /** By the policy's denominator. */
  share?: number;
  /** What the share is of, in the figures' unit; none where it is unknown. */
  base?: number;
  ofAttributed?: number;
  ofCapacity?: number;
}

/**
 * The platform share of what was attributed and of capacity. Parts of 1; of capacity it may be above 1.
 *
 * @see METHODS, allocation: share
 * @public
 */
export function shareOf(
  figures: AllocationFigures,
  denominator: AllocationDenominator,
): PlatformShare {
  const { platform, attributed, capacity } = figures;
  const ofAttributed = attributed > 0 ? platform / attributed : undefined;
  const ofCapacity =
    capacity !== undefined && capacity > 0 ? platform / capacity : undefined;
  return denominator === 'attributed'
    ? { share: ofAttributed, base: attributed, ofAttributed, ofCapacity }
    : { share: ofCapacity, base: capacity, ofAttributed, ofCapacity };
}
