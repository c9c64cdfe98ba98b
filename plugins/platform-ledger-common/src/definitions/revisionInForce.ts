import { DayNumber } from '../time';

/**
 * The revision that judges a day: the latest first seen on or before it; before the first, the first, and then what it says is
 * retrospective. Where it is a retirement, the definition is not in force.
 *
 * @param revisions - of one definition, by number
 * @returns none where there is no revision at all
 * @public
 */
export function revisionInForce<
  T extends { firstSeenDay: DayNumber; number: number },
>(
  revisions: readonly T[],
  day: DayNumber,
): { revision: T; retrospective: boolean } | undefined {
  const revision = revisions.findLast(
    candidate => candidate.firstSeenDay <= day,
  );
  if (revision) {
    return { revision, retrospective: false };
  }
  return revisions.length > 0
    ? { revision: revisions[0], retrospective: true }
    : undefined;
}
