import {
  DayNumber,
  DaySpan,
  Membership,
  PersonCalendar,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { groupBy } from '../../database';
import {
  SaidCapacity,
  SaidMembership,
  selectCapacityRows,
} from '../operations/selectCapacityRows';
import { PersonState } from '../types';
import { publicHolidays } from './publicHolidays';
import { sharesProblem } from './sharesProblem';

type Said = Awaited<ReturnType<typeof selectCapacityRows>>;

/**
 * What is said of persons, as formulas take it.
 *
 * @param span - the days of which public holidays are named
 */
export function toPersonStates(
  said: Said,
  span: DaySpan,
): Map<number, PersonState> {
  const holidaysOf = holidaysIn(span);
  const personOf = (row: { person_id: number }) => row.person_id;
  const memberships = groupBy(said.memberships, personOf);
  const leave = groupBy(said.leave, personOf);
  const capacity = groupBy(said.capacity, personOf);
  const states = new Map<number, PersonState>();
  for (const rows of [memberships, leave, capacity]) {
    for (const personId of rows.keys()) {
      if (!states.has(personId)) {
        const away = leave.get(personId);
        states.set(personId, {
          memberships: toMemberships(memberships.get(personId) ?? []),
          calendar: {
            ...(away && {
              leave: away.map(({ from_day, to_day }) => ({
                start: from_day,
                end: to_day,
              })),
            }),
            ...toCalendar(capacity.get(personId) ?? [], holidaysOf),
          },
        });
      }
    }
  }
  return states;
}

/**
 * Two keys that turned out to be one person may each have been declared a whole. The shares declared under the key that the ledger knew
 * first then count, and those of the other only as memberships.
 */
function toMemberships(rows: SaidMembership[]): Membership[] {
  const toMembership = (row: SaidMembership, share: number | null) => ({
    group: row.group_ref,
    from: row.from_day,
    to: row.to_day,
    ...(share !== null && { share }),
    ...(row.origin === 'pushed' && { startStated: true }),
  });
  const asSaid = rows.map(row => toMembership(row, row.share));
  if (sharesProblem(asSaid) === undefined) {
    return asSaid;
  }
  const first = Math.min(
    ...rows.filter(row => row.share !== null).map(row => row.key_id),
  );
  return rows.map(row =>
    toMembership(row, row.key_id === first ? row.share : null),
  );
}

/** What a later declaration does not name holds on from the one before. */
function toCalendar(
  rows: SaidCapacity[],
  holidaysOf: (country: string) => ReadonlySet<DayNumber>,
): Pick<PersonCalendar, 'holidays' | 'partTime'> {
  const partTime: (DaySpan & { factor: number })[] = [];
  const countries: (DaySpan & { country: string })[] = [];
  let factor: number | null = null;
  let country: string | null = null;
  for (const { from_day, to_day, ...row } of rows) {
    factor = row.part_time ?? factor;
    country = row.country ?? country;
    const span = { start: from_day, end: to_day };
    if (factor !== null) {
      partTime.push({ ...span, factor });
    }
    if (country !== null) {
      countries.push({ ...span, country });
    }
  }
  return {
    ...(partTime.length > 0 && { partTime }),
    ...(countries.length > 0 && { holidays: unite(countries, holidaysOf) }),
  };
}

function unite(
  countries: (DaySpan & { country: string })[],
  holidaysOf: (country: string) => ReadonlySet<DayNumber>,
): ReadonlySet<DayNumber> {
  const days = new Set<DayNumber>();
  for (const { country, start, end } of countries) {
    for (const day of holidaysOf(country)) {
      if (start <= day && day < end) {
        days.add(day);
      }
    }
  }
  return days;
}

/** Each country's once. */
function holidaysIn(
  span: DaySpan,
): (country: string) => ReadonlySet<DayNumber> {
  const known = new Map<string, ReadonlySet<DayNumber>>();
  return country => {
    const days = known.get(country) ?? publicHolidays(country, span);
    known.set(country, days);
    return days;
  };
}
