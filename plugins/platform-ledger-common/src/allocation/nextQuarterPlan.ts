import { Band } from '../definitions';

/**
 * Person-days that the next quarter asks for.
 *
 * @public
 */
export interface QuarterPlan {
  /** For the floor of the band. */
  floorDays: number;
  /** For its ceiling. */
  ceilingDays: number;
  /** Owed by the ledger, on top of either. */
  repayDays: number;
}

/**
 * What the band and the ledger ask of a squad in its next quarter.
 *
 * `capacity`: person-days of that quarter
 * `owed`: the ledger's closing balance, person-days
 * @returns undefined where capacity is unknown
 * @see METHODS, allocation
 * @public
 */
export function nextQuarterPlan(options: {
  capacity: number | undefined;
  band: Band;
  owed: number;
}): QuarterPlan | undefined {
  const { capacity, band, owed } = options;
  if (capacity === undefined) {
    return undefined;
  }
  return {
    floorDays: band.floor * capacity,
    ceilingDays: band.ceiling * capacity,
    repayDays: owed,
  };
}
