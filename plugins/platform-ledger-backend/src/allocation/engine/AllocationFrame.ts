import {
  DayNumber,
  DaySpan,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Decisions } from '../decisions/types';
import { selectDecisions } from '../operations/selectDecisions';
import { ActivityReader, PersonState } from '../types';
import { GroupBook } from './GroupBook';
import { KnownPolicies } from './KnownPolicies';
import { membersOfSquads, squadDays } from './membersOfSquads';
import { ReducedActivity } from './ReducedActivity';
import { PolicyAt, SquadCalendar } from './SquadCalendar';

/** From any day to the end of the next quarter it is less than two of the longest quarters; so the whole of its capacity is at hand. */
export const PLANNED_DAYS = 184;

/**
 * What effort is collected into: everything that figures are made of but activity itself.
 */
export interface AllocationFrame {
  known: KnownPolicies;
  policyAt: (group: string) => PolicyAt;
  decisions: Decisions;
  /** From the first evidence to the as-of day; none where there is no evidence by then. */
  window?: DaySpan;
  /** Everybody with all their groups. */
  persons: ReadonlyMap<number, PersonState>;
  /** Everybody with their squads alone. */
  members: ReadonlyMap<number, PersonState>;
  /** Of squads, by reference. */
  calendars: ReadonlyMap<string, SquadCalendar>;
  /** Categories given by hand, by item. */
  overrides: ReadonlyMap<string, string>;
  reduced: ReducedActivity;
}

/**
 * The frame as of a day and as recorded by a recording, in a constant number of statements.
 */
export async function loadFrame(options: {
  tx: Knex.Transaction;
  asOf: DayNumber;
  recording: number;
  reader: ActivityReader;
  known: KnownPolicies;
  policyAt: (group: string) => PolicyAt;
}): Promise<AllocationFrame> {
  const { tx, asOf, recording, reader, known, policyAt } = options;
  const read = { tx, recording };
  const decisions = await selectDecisions(read);
  const reduced = ReducedActivity.create(await reader.loadReductions(read));
  const window = windowOf({
    firsts: [
      (await reader.readActivityRange(read))?.from,
      reduced.firstDay,
    ].map(day => (typeof day === 'string' ? toDayNumber(day) : day)),
    decisions,
    asOf,
  });
  const base = {
    known,
    policyAt,
    decisions,
    reduced,
    window,
    overrides: new Map(
      decisions.overrides.flatMap(({ item, category }) =>
        category === undefined ? [] : [[item, category]],
      ),
    ),
  };
  if (!window) {
    return {
      ...base,
      persons: new Map(),
      members: new Map(),
      calendars: new Map(),
    };
  }
  const persons = await reader.loadCapacity({
    ...read,
    from: window.start - 7,
    to: window.end + PLANNED_DAYS,
  });
  const calendars = calendarsOf({
    groups: known.groups,
    policyAt,
    window,
    persons,
    decisions,
    reduced,
  });
  const members = membersOfSquads(persons, squadDays(calendars, window));
  return { ...base, persons, members, calendars };
}

/** From the first evidence to the day. */
function windowOf(options: {
  firsts: (DayNumber | undefined)[];
  decisions: Decisions;
  asOf: DayNumber;
}): DaySpan | undefined {
  const { firsts, decisions, asOf } = options;
  const start = [...firsts, ...decisions.checkIns.map(({ from }) => from)]
    .filter(day => day !== undefined)
    .reduce((first, day) => Math.min(first, day), Infinity);
  return start <= asOf ? { start, end: asOf + 1 } : undefined;
}

/** Of groups that a policy applies to. One that only a group above it has makes a squad of groups that somebody is in. */
function calendarsOf(options: {
  groups: GroupBook;
  policyAt: (group: string) => PolicyAt;
  window: DaySpan;
  persons: ReadonlyMap<number, PersonState>;
  decisions: Decisions;
  reduced: ReducedActivity;
}): Map<string, SquadCalendar> {
  const { groups, policyAt, window, persons, decisions, reduced } = options;
  const peopled = new Set(decisions.checkIns.map(({ group }) => group));
  for (const { memberships } of persons.values()) {
    for (const { group } of memberships) {
      peopled.add(group);
    }
  }
  const calendars = new Map<string, SquadCalendar>();
  for (const group of groups.refs()) {
    const policyOf = policyAt(group);
    const calendar = SquadCalendar.create({
      from: window.start,
      to: window.end,
      policyAt: span => {
        const force = policyOf(span);
        return force?.direct || peopled.has(group) ? force : undefined;
      },
      reduced: quarter => reduced.cutsOf(group, quarter),
    });
    if (calendar.quarters.length > 0) {
      calendars.set(group, calendar);
    }
  }
  return calendars;
}
