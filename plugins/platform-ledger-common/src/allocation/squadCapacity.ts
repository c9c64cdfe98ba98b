import { DayNumber } from '../time';
import { availability, isCapacityStated, PersonCalendar } from './availability';
import { Membership, membershipOn } from './membershipOn';
import { DaySpan } from './PeriodSpan';

/**
 * One member of a squad, without a name.
 *
 * @public
 */
export interface SquadMember {
  calendar: PersonCalendar;
  /** In every group, not only in this one. */
  memberships: readonly Membership[];
}

/**
 * The capacity of a squad in a span of days.
 *
 * @public
 */
export interface SquadCapacity {
  /** Person-days; none where nobody stated anything of any member. */
  days?: number;
  /** Person-days by day, those above 0; none where capacity is unknown. */
  byDay?: ReadonlyMap<DayNumber, number>;
  /** Members on at least one day. */
  members: number;
  /** Those of whom something was stated. Where it is fewer than `members`, the others count with every working day. */
  statedMembers: number;
  /** A membership from before the ledger first saw one is in it. */
  membershipAssumed: boolean;
}

/**
 * Working days less public holidays and leave, times part-time factor and membership, over all members of a group.
 *
 * @throws InputError where a member's declared shares come to more than 1
 * @see METHODS, allocation: capacity
 * @public
 */
export function squadCapacity(options: {
  group: string;
  span: DaySpan;
  members: Iterable<SquadMember>;
}): SquadCapacity {
  const { group, span, members } = options;
  const byDay = new Map<DayNumber, number>();
  const found = { members: 0, statedMembers: 0, membershipAssumed: false };
  for (const { calendar, memberships } of members) {
    let isMember = false;
    for (let day = span.start; day < span.end; day++) {
      const { fractions, assumed } = membershipOn({ memberships, day });
      const fraction = fractions.get(group);
      if (fraction !== undefined) {
        isMember = true;
        found.membershipAssumed ||= assumed;
        const capacity = fraction * availability(calendar, day);
        if (capacity > 0) {
          byDay.set(day, (byDay.get(day) ?? 0) + capacity);
        }
      }
    }
    if (isMember) {
      found.members += 1;
      found.statedMembers += isCapacityStated(calendar) ? 1 : 0;
    }
  }
  if (found.statedMembers === 0) {
    return found;
  }
  const days = [...byDay.values()].reduce((sum, part) => sum + part, 0);
  return { ...found, days, byDay };
}
