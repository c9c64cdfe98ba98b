import { DecayFinding } from '../schema';
import { CharterSpec } from '../definitions';
import { leastSquares, rounded } from '../statistics';

const QUARTERS = 4;
const CARRIED_ON = 2;

/**
 * Whether a squad's platform share decays before it reaches zero, over its latest four consecutive known quarters: it fell three times running, or the
 * least squares line through them, carried two quarters on, is at or under half its fitted first value. It is flagged where the latest or the
 * carried share is under the floor, or the squad is a virtual team.
 *
 * `shares`: by quarter, in order; undefined where a quarter is not known
 * @returns undefined where no four consecutive quarters are known
 * @see METHODS, allocation: decay
 * @public
 */
export function decay(options: {
  shares: readonly (number | undefined)[];
  floor: number;
  fundingModel?: CharterSpec['fundingModel'];
}): (DecayFinding & { fittedFirst: number }) | undefined {
  const { shares, floor, fundingModel } = options;
  const known = latestKnown(shares);
  if (!known) {
    return undefined;
  }
  const { intercept: fittedFirst, slope } = leastSquares(
    known.map((y, x) => ({ x, y })),
  )!;
  const carried = fittedFirst + slope * (QUARTERS - 1 + CARRIED_ON);
  const fallsThreeTimes = known.every(
    (share, index) => index === 0 || rounded(share) < rounded(known[index - 1]),
  );
  const reachesHalf = rounded(carried) <= rounded(fittedFirst / 2);
  const matters =
    rounded(known[QUARTERS - 1]) < rounded(floor) ||
    rounded(carried) < rounded(floor) ||
    fundingModel === 'virtual-team';
  return {
    decaying: (fallsThreeTimes || reachesHalf) && matters,
    fallsThreeTimes,
    reachesHalf,
    carried,
    fittedFirst,
  };
}

function latestKnown(
  shares: readonly (number | undefined)[],
): number[] | undefined {
  for (let end = shares.length; end >= QUARTERS; end--) {
    const known = shares
      .slice(end - QUARTERS, end)
      .filter(share => share !== undefined);
    if (known.length === QUARTERS) {
      return known;
    }
  }
  return undefined;
}
