import {
  DayNumber,
  Membership,
  MembershipDay,
  membershipOn,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * ONE person's part in groups over time. It changes only where a membership begins or ends, so it is worked out once for each stretch.
 */
export class MembershipTimeline {
  static create(memberships: Membership[]): MembershipTimeline {
    const days = new Set(memberships.flatMap(({ from, to }) => [from, to]));
    return new MembershipTimeline(
      memberships,
      [...days].sort((left, right) => left - right),
    );
  }

  private readonly known = new Map<number, MembershipDay>();

  private constructor(
    private readonly memberships: Membership[],
    private readonly changes: DayNumber[],
  ) {}

  /** Groups that the person ever was in. */
  groups(): string[] {
    return [...new Set(this.memberships.map(({ group }) => group))];
  }

  on(day: DayNumber): MembershipDay {
    let stretch = this.changes.length;
    while (stretch > 0 && this.changes[stretch - 1] > day) {
      stretch -= 1;
    }
    const found =
      this.known.get(stretch) ??
      membershipOn({ memberships: this.memberships, day });
    this.known.set(stretch, found);
    return found;
  }
}
