import { EffortPart } from './EffortPart';
import { Membership, membershipOn } from './membershipOn';

/**
 * The part of a person's effort that a group gets.
 *
 * @public
 */
export interface GroupEffortPart extends EffortPart {
  group: string;
  /** By a membership from before the ledger first saw one. */
  membershipAssumed: boolean;
}

/**
 * Gives each part of ONE person's effort to their groups, by their membership as of its day. What a person does on days without a group goes nowhere.
 *
 * @throws InputError where declared shares come to more than 1
 * @see METHODS, allocation: membership
 * @public
 */
export function groupEffort(options: {
  parts: Iterable<EffortPart>;
  memberships: readonly Membership[];
}): GroupEffortPart[] {
  const { parts, memberships } = options;
  const given: GroupEffortPart[] = [];
  for (const part of parts) {
    const { fractions, assumed } = membershipOn({ memberships, day: part.day });
    for (const [group, fraction] of fractions) {
      const amount = part.amount * fraction;
      if (amount > 0) {
        given.push({ ...part, amount, group, membershipAssumed: assumed });
      }
    }
  }
  return given;
}
