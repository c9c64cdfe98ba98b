import {
  BEGINNING,
  DaySpan,
  Membership,
  OPEN_END,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PersonState } from '../types';
import { SquadCalendar } from './SquadCalendar';

/** Days on which a group is a squad: a policy applies to it. */
export type SquadDays = (group: string) => DaySpan[];

const NEVER: DaySpan[] = [];

/**
 * The days of squads by their calendars. What holds on the first and the last day of the window holds before and after it too.
 */
export function squadDays(
  calendars: ReadonlyMap<string, SquadCalendar>,
  window: DaySpan,
): SquadDays {
  const known = new Map(
    Array.from(calendars, ([group, calendar]) => [
      group,
      calendar.judgedSpans().map(({ start, end }) => ({
        start: start <= window.start ? BEGINNING : start,
        end: end >= window.end ? OPEN_END : end,
      })),
    ]),
  );
  return group => known.get(group) ?? NEVER;
}

/**
 * Persons with their memberships in squads: who is in a squad and in a chapter gives the squad all, unless a part was declared for the chapter.
 *
 * @see METHODS, allocation: membership
 */
export function membersOfSquads(
  persons: ReadonlyMap<number, PersonState>,
  daysOf: SquadDays,
): Map<number, PersonState> {
  return new Map(
    Array.from(persons, ([personId, state]) => [
      personId,
      {
        ...state,
        memberships: state.memberships.flatMap(membership =>
          membership.share === undefined
            ? within(membership, daysOf(membership.group))
            : [membership],
        ),
      },
    ]),
  );
}

/** A first day that is not the membership's own is a known one. */
function within(membership: Membership, spans: DaySpan[]): Membership[] {
  return spans.flatMap(({ start, end }) => {
    const from = Math.max(membership.from, start);
    const to = Math.min(membership.to, end);
    const startStated = membership.startStated || from > membership.from;
    return from < to ? [{ ...membership, from, to, startStated }] : [];
  });
}
