import {
  categorise,
  DayNumber,
  EffortPart,
  EffortTrace,
  personEffort,
  TIME_IN_PROGRESS_LEAD_DAYS,
  weekCapacities,
  weekStart,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { ActivityReader, PersonState } from '../types';
import { EffortCells, SquadEffort } from './EffortCells';
import { EffortVariant, judgesOf, variantsOf } from './effortVariants';
import { MembershipTimeline } from './MembershipTimeline';
import { placesOf } from './placesOf';
import { SquadCalendar } from './SquadCalendar';
import { tracesByPerson } from './tracesByPerson';

/** What effort is collected from. */
export interface CollectOptions {
  tx: Knex.Transaction;
  reader: ActivityReader;
  recording: number;
  /** Effort of later days counts in no figure; who gave it is known, so that asking again on another day gives nobody away. */
  asOf: DayNumber;
  /** Of the squads to collect for, by reference. */
  calendars: ReadonlyMap<string, SquadCalendar>;
  /** With memberships in squads alone, those that are not collected for among them. */
  members: ReadonlyMap<number, PersonState>;
  /** Categories given by hand, by item. */
  overrides: ReadonlyMap<string, string>;
  /** Sees each part of a squad's effort as it is counted. */
  onPart?: (part: CountedPart) => void;
}

/** A part of a person's effort as a squad's slice counts it. */
export interface CountedPart extends EffortPart {
  personId: number;
  group: string;
  category: string;
}

interface Window {
  from: DayNumber;
  to: DayNumber;
}

/**
 * Reads the traces that the calendars ask for once, person by person, and adds up who gave how much to what. Memory grows with cells and with the
 * traces of one person.
 *
 * @returns effort by squad, and the persons of the window who never are in any of the squads
 */
export async function collectEffort(
  options: CollectOptions,
): Promise<{ cells: EffortCells; unknownPersons: number[] }> {
  const { tx, reader, recording, calendars, members } = options;
  const cells = new Map(
    Array.from(calendars, ([group, calendar]) => [
      group,
      SquadEffort.create(calendar),
    ]),
  );
  const window = windowOf([...calendars.values()]);
  if (!window) {
    return { cells, unknownPersons: [] };
  }
  const read = { tx, recording, ...window };
  const activity = judgesOf(calendars.values()).some(
    ({ spec }) => spec.method === 'time-in-progress',
  )
    ? await reader.loadItemDays(read)
    : undefined;
  const unknownPersons: number[] = [];
  for await (const { personId, traces } of tracesByPerson(
    reader.streamTraces(read),
  )) {
    const state = members.get(personId);
    if (state?.memberships.some(({ group }) => cells.has(group))) {
      addPerson({
        ...options,
        cells,
        window,
        activity,
        personId,
        state,
        traces,
      });
    } else {
      unknownPersons.push(personId);
    }
  }
  return { cells, unknownPersons };
}

function addPerson(
  options: CollectOptions & {
    cells: ReadonlyMap<string, SquadEffort>;
    window: Window;
    activity: ReadonlyMap<string, readonly DayNumber[]> | undefined;
    personId: number;
    state: PersonState;
    traces: EffortTrace[];
  },
): void {
  const { cells, asOf, window, activity, state, traces } = options;
  const timeline = MembershipTimeline.create(state.memberships);
  const squads = timeline.groups().filter(group => cells.has(group));
  const weekCaps = weekCapacities(state.calendar, {
    start: window.from,
    end: window.to,
  });
  const known = traces.filter(({ day }) => day <= asOf);
  for (const variant of variantsOf(
    squads.map(group => cells.get(group)!.calendar),
  )) {
    const partsOf = (some: EffortTrace[]) =>
      personEffort({ traces: some, ...variant, weekCaps, activity }).parts;
    const parts = partsOf(known);
    addParts({ ...options, timeline, variant, parts });
    contributeParts({
      ...options,
      timeline,
      variant,
      parts: known.length === traces.length ? parts : partsOf(traces),
    });
  }
}

interface AddOptions {
  cells: ReadonlyMap<string, SquadEffort>;
  timeline: MembershipTimeline;
  variant: EffortVariant;
  personId: number;
  parts: EffortPart[];
}

function addParts(
  options: AddOptions & Pick<CollectOptions, 'overrides' | 'onPart'>,
): void {
  const { personId, overrides, onPart, parts } = options;
  for (const part of parts) {
    for (const place of placesOf({ ...options, day: part.day })) {
      const { squad, slice, group, policy, fraction } = place;
      const category = categorise({
        rules: policy.spec.categories,
        item: part.item,
        attributes: part.attributes,
        overrides,
      });
      const amount = part.amount * fraction;
      squad.add({ slice, policy, category, amount });
      onPart?.({ ...part, amount, personId, group, category });
    }
  }
}

function contributeParts(options: AddOptions): void {
  const { personId, parts } = options;
  for (const day of new Set(parts.map(part => part.day))) {
    for (const place of placesOf({ ...options, day })) {
      const { squad, slice, policy, assumed } = place;
      squad.contribute({ slice, policy, contributor: personId, assumed });
    }
  }
}

/** Whole weeks of which traces are kept, because a week is capped as a whole, and what time in progress reads before them. */
function windowOf(calendars: SquadCalendar[]): Window | undefined {
  const raw = calendars.map(({ slices }) => slices.filter(slice => slice.raw));
  const starts = raw.flatMap(slices => slices.slice(0, 1));
  const ends = raw.flatMap(slices => slices.slice(-1));
  if (starts.length === 0) {
    return undefined;
  }
  const lead = judgesOf(calendars).some(
    ({ spec }) => spec.method === 'time-in-progress',
  )
    ? TIME_IN_PROGRESS_LEAD_DAYS
    : 0;
  const from = starts.reduce(
    (day, { start }) => Math.min(day, start),
    Infinity,
  );
  const to = ends.reduce((day, { end }) => Math.max(day, end), 0);
  return { from: weekStart(from - lead), to: weekStart(to - 1) + 7 };
}
