import {
  DayNumber,
  OPEN_END,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { MembershipRow } from '../tables';

/**
 * What the catalog is to have said of ONE person's memberships, now that it says other groups. A membership begins on the day on which it was
 * first seen, and ends on the day on which it was seen no more.
 *
 * `present`: all that is said by now, also of the past
 * `groupIds`: the groups of today
 * @returns the same array where nothing changes
 */
export function nextMemberships<Row extends MembershipRow>(options: {
  personId: number;
  present: Row[];
  groupIds: ReadonlySet<number>;
  day: DayNumber;
}): MembershipRow[] {
  const { personId, present, groupIds, day } = options;
  const open = new Set(
    present
      .filter(row => row.to_day === OPEN_END)
      .map(({ group_id }) => group_id),
  );
  const joined = Array.from(groupIds).filter(groupId => !open.has(groupId));
  const left = new Set(
    Array.from(open).filter(groupId => !groupIds.has(groupId)),
  );
  if (joined.length === 0 && left.size === 0) {
    return present;
  }
  const next: MembershipRow[] = [];
  for (const row of present) {
    if (row.to_day === OPEN_END && left.has(row.group_id)) {
      if (row.from_day < day) {
        next.push({ ...row, to_day: day });
      }
    } else if (row.to_day === day && joined.includes(row.group_id)) {
      // Away for less than a day.
      next.push({ ...row, to_day: OPEN_END });
      joined.splice(joined.indexOf(row.group_id), 1);
    } else {
      next.push(row);
    }
  }
  return [
    ...next,
    ...joined.map(groupId => ({
      person_id: personId,
      group_id: groupId,
      origin: 'catalog' as const,
      share: null,
      from_day: day,
      to_day: OPEN_END,
    })),
  ];
}
