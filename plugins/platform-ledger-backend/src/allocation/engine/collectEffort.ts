import {
  AllocationMethod,
  categorise,
  CrossCutting,
  DayNumber,
  EffortPart,
  EffortTrace,
  personEffort,
  TIME_IN_PROGRESS_LEAD_DAYS,
  weekCapacities,
  weekStart,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { ActivityReader, PersonState, PersonTrace } from '../types';
import { EffortCells, SquadEffort } from './EffortCells';
import { MembershipTimeline } from './MembershipTimeline';
import { JudgingPolicy } from './PolicyBook';
import { SquadCalendar } from './SquadCalendar';

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

type Variant = {
  method: Exclude<AllocationMethod, 'declared'>;
  crossCutting: CrossCutting;
};

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
  for await (const { personId, traces } of byPerson(
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
  for (const variant of variantsOf(squads.map(group => cells.get(group)!))) {
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
  variant: Variant;
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
      squad.contribute({ slice, policy, personId, assumed });
    }
  }
}

/** Where a person's effort of a day goes: each group's slice, once for each policy that judges it by the variant. */
function* placesOf(
  options: Pick<AddOptions, 'cells' | 'timeline' | 'variant'> & {
    day: DayNumber;
  },
) {
  const { cells, timeline, variant, day } = options;
  const { fractions, assumed } = timeline.on(day);
  for (const [group, fraction] of fractions) {
    const squad = cells.get(group);
    const slice = squad?.calendar.sliceAt(day);
    if (squad && slice !== undefined && fraction > 0) {
      for (const policy of squad.calendar.slices[slice].judges) {
        if (judgesBy(policy, variant)) {
          yield { squad, slice, group, policy, fraction, assumed };
        }
      }
    }
  }
}

function judgesBy({ spec }: JudgingPolicy, variant: Variant): boolean {
  return (
    spec.method === variant.method && spec.crossCutting === variant.crossCutting
  );
}

function variantsOf(squads: SquadEffort[]): Variant[] {
  const variants = new Map<string, Variant>();
  for (const { spec } of judgesOf(squads.map(({ calendar }) => calendar))) {
    const { method, crossCutting } = spec;
    if (method !== 'declared') {
      variants.set(`${method} ${crossCutting}`, { method, crossCutting });
    }
  }
  return [...variants.values()];
}

function judgesOf(calendars: Iterable<SquadCalendar>): JudgingPolicy[] {
  const judges = new Set<JudgingPolicy>();
  for (const calendar of calendars) {
    for (const policy of calendar.judges) {
      judges.add(policy);
    }
  }
  return [...judges];
}

/** Whole weeks, because a week is capped as a whole, and what time in progress reads before them. */
function windowOf(calendars: SquadCalendar[]): Window | undefined {
  const starts = calendars.flatMap(({ slices }) => slices.slice(0, 1));
  const ends = calendars.flatMap(({ slices }) => slices.slice(-1));
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

async function* byPerson(
  traces: AsyncIterable<PersonTrace>,
): AsyncGenerator<{ personId: number; traces: EffortTrace[] }> {
  let personId: number | undefined;
  let gathered: EffortTrace[] = [];
  for await (const { personId: next, ...trace } of traces) {
    if (personId !== undefined && personId !== next) {
      yield { personId, traces: gathered };
      gathered = [];
    }
    personId = next;
    gathered.push(trace);
  }
  if (personId !== undefined) {
    yield { personId, traces: gathered };
  }
}
