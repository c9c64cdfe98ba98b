import {
  CellDisclosure,
  DayNumber,
  DaySpan,
  GroupCell,
  suppress,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EffortCells, SquadEffort } from './EffortCells';
import { GroupBook } from './GroupBook';
import { JudgedPeriod } from './SquadCalendar';

/** What may be shown of the squads whose quarter is cut alike. */
interface QuarterDisclosure {
  /** Of the quarter as a whole. */
  whole: Map<string, CellDisclosure>;
  /** Of its slices, and of sums of some of them. */
  slices: Map<string, CellDisclosure>;
}

/**
 * Which cells may be shown, by what is known today of each quarter, so that asking for another day of it changes no answer. Squads whose
 * quarters are cut alike are judged together.
 */
export class Disclosures {
  /** `today`: slices that have not ended by then are shown to nobody and hide nobody. */
  static create(options: {
    cells: EffortCells;
    groups: GroupBook;
    today: DayNumber;
  }): Disclosures {
    return new Disclosures(options);
  }

  private readonly known = new Map<string, QuarterDisclosure>();
  private readonly alike = new Map<string, Map<string, SquadEffort>>();
  private readonly keys = new Map<JudgedPeriod, string>();

  private constructor(
    private readonly options: {
      cells: EffortCells;
      groups: GroupBook;
      today: DayNumber;
    },
  ) {
    for (const [group, squad] of options.cells) {
      for (const quarter of squad.calendar.quarters) {
        const key = keyOf(squad, quarter);
        this.keys.set(quarter, key);
        const squads = this.alike.get(key) ?? new Map<string, SquadEffort>();
        squads.set(group, squad);
        this.alike.set(key, squads);
      }
    }
  }

  /** What may be shown of a group in a quarter; as a whole, or of a part of it. */
  of(options: {
    group: string;
    quarter: JudgedPeriod;
    whole: boolean;
  }): CellDisclosure {
    const { group, quarter, whole } = options;
    const disclosure = this.quarter(this.alikeAs(quarter), quarter);
    return (whole ? disclosure.whole : disclosure.slices).get(group)!;
  }

  /** The fewest persons that a figure of a squad's quarter may stand for. */
  minimumOf(quarter: JudgedPeriod): number {
    return minimumOf(this.alike.get(this.alikeAs(quarter))!, quarter);
  }

  /** Names the squads' quarters that are cut alike, and are therefore judged together. */
  alikeAs(quarter: JudgedPeriod): string {
    return this.keys.get(quarter)!;
  }

  private quarter(key: string, quarter: JudgedPeriod): QuarterDisclosure {
    const known = this.known.get(key);
    if (known) {
      return known;
    }
    const squads = this.alike.get(key)!;
    const minimumGroupSize = minimumOf(squads, quarter);
    const bySlice = this.groupCells(squads, quarter);
    const whole = suppress({
      minimumGroupSize,
      cells: bySlice.map(cell => ({
        ...cell,
        contributors: [cell.contributors.flatMap(slice => [...slice])],
      })),
    });
    const ended = quarter.end <= this.options.today + 1;
    const slices = suppress({
      minimumGroupSize,
      cells: bySlice,
      within: ended ? whole : undefined,
    });
    const disclosure = { whole, slices };
    this.known.set(key, disclosure);
    return disclosure;
  }

  private groupCells(
    squads: ReadonlyMap<string, SquadEffort>,
    quarter: DaySpan,
  ): GroupCell[] {
    const { groups } = this.options.groups.during(quarter);
    const nobody = this.contributors([...squads.values()][0], quarter).map(
      () => [],
    );
    return [...groups.values()].map(({ entityRef, parentRef }) => {
      const squad = squads.get(entityRef);
      return {
        id: entityRef,
        parent: parentRef,
        contributors: squad ? this.contributors(squad, quarter) : nobody,
      };
    });
  }

  /** By slice of the quarter that has ended. */
  private contributors(squad: SquadEffort, quarter: DaySpan): string[][] {
    const { calendar } = squad;
    return calendar
      .slicesIn(quarter)
      .filter(place => calendar.slices[place].end <= this.options.today + 1)
      .map(place => Array.from(squad.contributors(place), String));
  }
}

/** Quarters are alike where they begin, end and are cut on the same days. */
function keyOf({ calendar }: SquadEffort, quarter: DaySpan): string {
  const cuts = calendar
    .slicesIn(quarter)
    .map(place => calendar.slices[place].end);
  return `${quarter.start} ${cuts.join(' ')}`;
}

function minimumOf(
  squads: ReadonlyMap<string, SquadEffort>,
  { start, end }: DaySpan,
): number {
  const judges = [...squads.values()].flatMap(({ calendar }) =>
    calendar.slices
      .filter(slice => start <= slice.start && slice.end <= end)
      .flatMap(slice => slice.judges),
  );
  return judges.reduce(
    (most, { spec }) => Math.max(most, spec.minimumGroupSize),
    1,
  );
}
