import { AllocationFigures } from './shareOf';

/**
 * How much of a squad's capacity was attributed.
 *
 * @public
 */
export interface Coverage {
  /** From 0 to 1; none where capacity is unknown or 0. */
  coverage?: number;
  /** Person-days attributed beyond known capacity: reported, not clipped in silence. */
  overCapacity: number;
}

/**
 * attributed / capacity.
 *
 * @see METHODS, allocation: coverage
 * @public
 */
export function coverageOf(
  figures: Pick<AllocationFigures, 'attributed' | 'capacity'>,
): Coverage {
  const { attributed, capacity } = figures;
  if (capacity === undefined) {
    return { overCapacity: 0 };
  }
  const over = attributed - capacity;
  return {
    coverage: capacity > 0 ? Math.min(1, attributed / capacity) : undefined,
    // Sums of shares of days come to a hair more than the whole.
    overCapacity: over > 1e-9 ? over : 0,
  };
}
