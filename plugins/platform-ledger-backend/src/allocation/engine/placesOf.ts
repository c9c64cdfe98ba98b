import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { SquadEffort } from './EffortCells';
import { EffortVariant, judgesBy } from './effortVariants';
import { MembershipTimeline } from './MembershipTimeline';
import { JudgingPolicy } from './PolicyBook';

/** Where a part of a person's effort goes. */
export interface EffortPlace {
  group: string;
  squad: SquadEffort;
  /** The slice's place. */
  slice: number;
  policy: JudgingPolicy;
  /** Of the part. */
  fraction: number;
  /** By a membership from before the ledger first saw one. */
  assumed: boolean;
}

/** Where a person's effort of a day goes: each group's slice of which traces are kept, once for each policy that judges it by the variant. */
export function* placesOf(options: {
  cells: ReadonlyMap<string, SquadEffort>;
  timeline: MembershipTimeline;
  variant: EffortVariant;
  day: DayNumber;
}): Generator<EffortPlace> {
  const { cells, timeline, variant, day } = options;
  const { fractions, assumed } = timeline.on(day);
  for (const [group, fraction] of fractions) {
    const squad = cells.get(group);
    const slice = squad?.calendar.sliceAt(day);
    const isRaw = slice !== undefined && squad?.calendar.slices[slice].raw;
    if (squad && isRaw && fraction > 0) {
      for (const policy of squad.calendar.slices[slice].judges) {
        if (judgesBy(policy, variant)) {
          yield { squad, slice, group, policy, fraction, assumed };
        }
      }
    }
  }
}
