import { InputError } from '@backstage/errors';
import { rounded } from '../statistics';

/**
 * One period of a squad's ledger, in person-days.
 *
 * @public
 */
export interface DeferralPeriod {
  /** What errors call it. */
  label?: string;
  /** The policy's denominator; 0 or none where there is nothing to divide by. */
  base?: number;
  /** Person-days of platform work. */
  invested: number;
  /** Part of 1 in this period, where it is not the ledger's. */
  floor?: number;
  /** What late data changed of the balance that this period opens from; may be negative. */
  restated?: number;
  writtenOff?: number;
  /** `false` where the data are insufficient or suppressed: nothing accrues, nothing is repaid. */
  assessed?: boolean;
}

/**
 * A period's balance, in person-days: closing = opening + restated + accrued - repaid - written off.
 *
 * @public
 */
export interface DeferralBalance {
  opening: number;
  restated: number;
  accrued: number;
  repaid: number;
  writtenOff: number;
  closing: number;
  assessed: boolean;
}

/**
 * Carries what a squad deferred from period to period, in order. A surplus repays what is owed from before and is not banked.
 *
 * `floor`: of the band, a part of 1
 * `opening`: the last frozen closing balance; 0 unless given
 * @throws InputError where a write-off is negative or more than what is owed
 * @see METHODS, allocation: deferral ledger
 * @public
 */
export function deferralLedger(options: {
  floor: number;
  opening?: number;
  periods: readonly DeferralPeriod[];
}): DeferralBalance[] {
  const { floor, periods } = options;
  let opening = Math.max(0, options.opening ?? 0);
  return periods.map(period => {
    const balance = balanceOf({
      period,
      opening,
      floor: period.floor ?? floor,
    });
    opening = balance.closing;
    return balance;
  });
}

function balanceOf(options: {
  period: DeferralPeriod;
  opening: number;
  floor: number;
}): DeferralBalance {
  const { period, opening, floor } = options;
  const base = period.base ?? 0;
  const assessed = period.assessed !== false && base > 0;
  // A correction takes back at most what it corrects.
  const restated = Math.max(-opening, period.restated ?? 0);
  const before = opening + restated;
  const gap = assessed ? gapOf({ base, invested: period.invested, floor }) : 0;
  const accrued = Math.max(0, gap);
  const repaid = Math.min(before, Math.max(0, -gap));
  const owed = before + accrued - repaid;
  const writtenOff = period.writtenOff ?? 0;
  if (!(writtenOff >= 0) || rounded(writtenOff) > rounded(owed)) {
    throw new InputError(
      `A write-off of ${rounded(writtenOff)} person-days${
        period.label === undefined ? '' : ` in ${period.label}`
      } must be from 0 to what is owed, ${rounded(owed)}`,
    );
  }
  // What rounding leaves over is not owed.
  const closing = rounded(owed - writtenOff) > 0 ? owed - writtenOff : 0;
  return { opening, restated, accrued, repaid, writtenOff, closing, assessed };
}

/** Person-days under the floor; negative above it. A share that meets the floor after rounding is neither. */
function gapOf(options: {
  base: number;
  invested: number;
  floor: number;
}): number {
  const { base, invested, floor } = options;
  // (floor - share) x base, without dividing and multiplying by the same.
  return rounded(invested / base) === rounded(floor)
    ? 0
    : floor * base - invested;
}
