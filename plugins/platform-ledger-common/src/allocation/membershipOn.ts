import { InputError } from '@backstage/errors';
import { DayNumber, fromDayNumber } from '../time';

/**
 * ONE person's membership in a group on the days `[from, to)`.
 *
 * @public
 */
export interface Membership {
  group: string;
  from: DayNumber;
  to: DayNumber;
  /** Declared part of the person's capacity, above 0 up to 1. */
  share?: number;
  /** Somebody stated the first day, so it is not merely when the ledger first saw the membership. */
  startStated?: boolean;
}

/**
 * How a person's capacity and effort go to groups on a day.
 *
 * @public
 */
export interface MembershipDay {
  /** Parts of 1 by group. */
  fractions: ReadonlyMap<string, number>;
  /** The ledger had seen no membership by then: the earliest known one counts. */
  assumed: boolean;
}

/**
 * The fraction of a person that each group gets on a day: the declared one; what is left is shared equally by the groups without. Where several
 * memberships in one group cover the day, a declared one holds, then the latest.
 *
 * `memberships`: of one person
 * @throws InputError where declared fractions come to more than 1, or one is not above 0
 * @see METHODS, allocation: membership
 * @public
 */
export function membershipOn(options: {
  memberships: readonly Membership[];
  day: DayNumber;
}): MembershipDay {
  const { memberships, day } = options;
  const covering = memberships.filter(
    ({ from, to }) => from <= day && day < to,
  );
  if (memberships.some(({ from }) => from <= day)) {
    return { fractions: fractionsOf(covering, day), assumed: false };
  }
  const first = Math.min(...memberships.map(({ from }) => from));
  const earliest = memberships.filter(
    ({ from, startStated }) => from === first && !startStated,
  );
  return {
    fractions: fractionsOf(earliest, day),
    assumed: earliest.length > 0,
  };
}

function fractionsOf(
  covering: readonly Membership[],
  day: DayNumber,
): Map<string, number> {
  const byGroup = new Map<string, Membership>();
  for (const membership of [...covering].sort(byPrecedence)) {
    if (!byGroup.has(membership.group)) {
      byGroup.set(membership.group, membership);
    }
  }
  let left = 1;
  let undeclared = 0;
  for (const { share } of byGroup.values()) {
    if (share === undefined) {
      undeclared += 1;
    } else if (share > 0) {
      left -= share;
    } else {
      throw new InputError(
        `A declared share of a membership must be above 0, not ${share}`,
      );
    }
  }
  if (left < -1e-9) {
    throw new InputError(
      `The declared shares of a person's memberships come to ${
        Math.round((1 - left) * 1000) / 10
      } % on ${fromDayNumber(day)}; 100 % is the most`,
    );
  }
  return new Map(
    [...byGroup.values()].map(({ group, share }) => [
      group,
      share ?? Math.max(0, left) / undeclared,
    ]),
  );
}

function byPrecedence(left: Membership, right: Membership): number {
  return (
    Number(right.share !== undefined) - Number(left.share !== undefined) ||
    right.from - left.from ||
    (right.share ?? 0) - (left.share ?? 0) ||
    (left.group < right.group ? -1 : 1)
  );
}
