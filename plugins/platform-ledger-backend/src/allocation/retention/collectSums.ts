import {
  categorise,
  DayNumber,
  effortAsKnown,
  KnownPart,
  TIME_IN_PROGRESS_LEAD_DAYS,
  weekCapacities,
  weekStart,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { AllocationFrame } from '../engine/AllocationFrame';
import { SquadEffort } from '../engine/EffortCells';
import { EffortVariant, judgesOf, variantsOf } from '../engine/effortVariants';
import { MembershipTimeline } from '../engine/MembershipTimeline';
import { placesOf } from '../engine/placesOf';
import { tracesByPerson } from '../engine/tracesByPerson';
import { ActivityReader, PersonState } from '../types';
import { EndedQuarter } from './endedQuarters';
import { createTokens, QuarterSums } from './QuarterSums';

/**
 * Reads the traces of quarters that end on the same day once, person by person, and adds up what each squad gave to what on which day.
 */
export async function collectSums(options: {
  tx: Knex.Transaction;
  recording: number;
  reader: ActivityReader;
  frame: AllocationFrame;
  quarters: readonly EndedQuarter[];
}): Promise<QuarterSums[]> {
  const { tx, recording, reader, frame, quarters } = options;
  const window = windowOf(quarters);
  const read = { tx, recording, from: window.start, to: window.end };
  const activity = judgesOf(quarters.map(({ calendar }) => calendar)).some(
    ({ spec }) => spec.method === 'time-in-progress',
  )
    ? await reader.loadItemDays(read)
    : undefined;
  const sums = new Map(
    quarters.map(quarter => [quarter.group, QuarterSums.create(quarter)]),
  );
  const squads = new Map(
    quarters.map(({ group, calendar }) => [
      group,
      SquadEffort.create(calendar),
    ]),
  );
  const tokenOf = createTokens();
  for await (const { personId, traces } of tracesByPerson(
    reader.streamTraces(read),
  )) {
    const state = frame.members.get(personId);
    if (state?.memberships.some(({ group }) => sums.has(group))) {
      const weekCaps = weekCapacities(state.calendar, window);
      addPerson({
        frame,
        sums,
        squads,
        state,
        token: () => tokenOf(personId),
        partsOf: variant =>
          effortAsKnown({ traces, ...variant, weekCaps, activity }),
      });
    }
  }
  return [...sums.values()];
}

function addPerson(options: {
  frame: AllocationFrame;
  sums: ReadonlyMap<string, QuarterSums>;
  squads: ReadonlyMap<string, SquadEffort>;
  state: PersonState;
  token: () => string;
  partsOf: (variant: EffortVariant) => KnownPart[];
}): void {
  const { frame, sums, squads, state, token, partsOf } = options;
  const timeline = MembershipTimeline.create(state.memberships);
  const calendars = timeline
    .groups()
    .flatMap(group => squads.get(group)?.calendar ?? []);
  for (const variant of variantsOf(calendars)) {
    for (const part of partsOf(variant)) {
      const { day } = part;
      for (const place of placesOf({ cells: squads, timeline, variant, day })) {
        const { group, slice, policy, fraction, assumed } = place;
        const quarterSums = sums.get(group)!;
        const { start, end } = quarterSums.quarter;
        if (start <= day && day < end) {
          const category = categorise({
            rules: policy.spec.categories,
            item: part.item,
            attributes: part.attributes,
            overrides: frame.overrides,
          });
          const revisionId = policy.stored.id;
          quarterSums.add({ part, revisionId, category, fraction });
          if (part.amounts.at(-1)! > 0) {
            quarterSums.contribute({ place: slice, token: token(), assumed });
          }
        }
      }
    }
  }
}

/** Whole weeks, and what time in progress reads before them. */
function windowOf(quarters: readonly EndedQuarter[]): {
  start: DayNumber;
  end: DayNumber;
} {
  const start = quarters.reduce(
    (day, quarter) => Math.min(day, quarter.start),
    Infinity,
  );
  return {
    start: weekStart(start - TIME_IN_PROGRESS_LEAD_DAYS),
    end: weekStart(quarters[0].end - 1) + 7,
  };
}
