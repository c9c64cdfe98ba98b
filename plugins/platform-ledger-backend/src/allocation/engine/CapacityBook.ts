import {
  availability,
  DayNumber,
  DaySpan,
  isCapacityStated,
  isWeekday,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PersonState } from '../types';
import { MembershipTimeline } from './MembershipTimeline';

interface GroupCapacity {
  /** Person-days by day of the span. */
  days: Float64Array;
  /** Members by day, and those of whom something was stated. */
  members: Uint16Array;
  stated: Uint16Array;
}

/**
 * Capacity of groups by day. Where nobody stated anything of any member in a span, it is unknown there.
 *
 * @see METHODS, allocation: capacity
 */
export class CapacityBook {
  static create(options: {
    span: DaySpan;
    persons: Iterable<PersonState>;
    groups: ReadonlySet<string>;
  }): CapacityBook {
    const { span, persons, groups } = options;
    const book = new CapacityBook(span);
    for (const { memberships, calendar } of persons) {
      const timeline = MembershipTimeline.create(memberships);
      if (timeline.groups().some(group => groups.has(group))) {
        const stated = isCapacityStated(calendar);
        for (let day = span.start; day < span.end; day++) {
          if (isWeekday(day)) {
            const available = stated ? availability(calendar, day) : 1;
            book.add({ timeline, day, available, stated });
          }
        }
      }
    }
    return book;
  }

  private readonly groups = new Map<string, GroupCapacity>();

  private constructor(private readonly span: DaySpan) {}

  /** Person-days of a group in a span; none where capacity is unknown. */
  of(group: string, span: DaySpan): number | undefined {
    const byDay = this.byDay(group, span);
    return (
      byDay && [...byDay.values()].reduce((sum, capacity) => sum + capacity, 0)
    );
  }

  /** Person-days above 0 by day; none where capacity is unknown. */
  byDay(group: string, span: DaySpan): Map<DayNumber, number> | undefined {
    const capacity = this.groups.get(group);
    if (!capacity) {
      return undefined;
    }
    const from = Math.max(0, span.start - this.span.start);
    const to = Math.min(this.span.end, span.end) - this.span.start;
    const stated = capacity.stated.subarray(from, Math.max(from, to));
    if (stated.every(members => members === 0)) {
      return undefined;
    }
    const byDay = new Map<DayNumber, number>();
    for (let place = from; place < to; place++) {
      if (capacity.days[place] > 0) {
        byDay.set(place + this.span.start, capacity.days[place]);
      }
    }
    return byDay;
  }

  /** On any day of a span, something was stated of some members and nothing of others, who count as if they were there all day. */
  isPartlyStated(group: string, span: DaySpan): boolean {
    const capacity = this.groups.get(group);
    for (let day = span.start; capacity && day < span.end; day++) {
      const place = day - this.span.start;
      const stated = capacity.stated[place];
      if (stated > 0 && stated < capacity.members[place]) {
        return true;
      }
    }
    return false;
  }

  /** Whether so many members make it up on each day on which anybody does: that of fewer would tell of one person's leave. */
  isOfEnough(options: {
    group: string;
    span: DaySpan;
    minimumGroupSize: number;
  }): boolean {
    const { group, span, minimumGroupSize } = options;
    const { members = undefined } = this.groups.get(group) ?? {};
    for (let day = span.start; members && day < span.end; day++) {
      const count = members[day - this.span.start];
      if (count > 0 && count < minimumGroupSize) {
        return false;
      }
    }
    return true;
  }

  private add(options: {
    timeline: MembershipTimeline;
    day: DayNumber;
    available: number;
    stated: boolean;
  }): void {
    const { timeline, day, available, stated } = options;
    const place = day - this.span.start;
    for (const [group, fraction] of timeline.on(day).fractions) {
      const capacity = this.group(group);
      capacity.days[place] += available * fraction;
      capacity.members[place] += 1;
      if (stated) {
        capacity.stated[place] += 1;
      }
    }
  }

  private group(group: string): GroupCapacity {
    const length = this.span.end - this.span.start;
    const capacity = this.groups.get(group) ?? {
      days: new Float64Array(length),
      members: new Uint16Array(length),
      stated: new Uint16Array(length),
    };
    this.groups.set(group, capacity);
    return capacity;
  }
}
