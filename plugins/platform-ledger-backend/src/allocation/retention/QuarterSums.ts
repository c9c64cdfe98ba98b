import { randomUUID } from 'node:crypto';
import {
  DayNumber,
  KnownPart,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { SquadCalendar } from '../engine/SquadCalendar';
import { EndedQuarter } from './endedQuarters';

/** A sum as it is stored. */
export interface SumRow {
  day: DayNumber;
  known_from: DayNumber;
  revision_id: number;
  category: string;
  amount: number;
}

interface DaySum {
  day: DayNumber;
  revisionId: number;
  category: string;
  /** As known on the day and on each later day of its week. */
  amounts: number[];
}

/**
 * Daily sums of one squad's quarter, with how many distinct persons contributed to each of its slices.
 */
export class QuarterSums {
  static create(quarter: EndedQuarter): QuarterSums {
    return new QuarterSums(quarter);
  }

  readonly cuts: DayNumber[];
  readonly revisions: number[];
  readonly assumed = new Set<number>();
  readonly tokens = new Map<number, Set<string>>();
  private readonly sums = new Map<string, DaySum>();
  /** Place of the quarter's first slice in the calendar. */
  private readonly firstPlace: number;

  private constructor(readonly quarter: EndedQuarter) {
    const { calendar } = quarter;
    const slices = calendar.slicesIn(quarter);
    this.firstPlace = slices[0];
    this.cuts = slices.map(place => calendar.slices[place].end);
    this.revisions = revisionsOf(calendar, slices);
  }

  add(options: {
    part: KnownPart;
    revisionId: number;
    category: string;
    fraction: number;
  }): void {
    const { part, revisionId, category, fraction } = options;
    const key = `${part.day} ${revisionId} ${category}`;
    const sum = this.sums.get(key) ?? {
      day: part.day,
      revisionId,
      category,
      amounts: part.amounts.map(() => 0),
    };
    this.sums.set(key, sum);
    for (const [later, amount] of part.amounts.entries()) {
      sum.amounts[later] += amount * fraction;
    }
  }

  /** `place`: of the slice in the calendar */
  contribute(options: {
    place: number;
    token: string;
    assumed: boolean;
  }): void {
    const slice = options.place - this.firstPlace;
    const tokens = this.tokens.get(slice) ?? new Set<string>();
    this.tokens.set(slice, tokens.add(options.token));
    if (options.assumed) {
      this.assumed.add(slice);
    }
  }

  /** A sum for each day from which it is another one. */
  rows(): SumRow[] {
    return [...this.sums.values()].flatMap(
      ({ day, revisionId, category, amounts }) =>
        amounts.flatMap((amount, later) =>
          later === 0 || amount !== amounts[later - 1]
            ? [
                {
                  day,
                  known_from: day + later,
                  revision_id: revisionId,
                  category,
                  amount,
                },
              ]
            : [],
        ),
    );
  }
}

/** One random token a person: alike in all squads, and nothing that a person could be worked out from. */
export function createTokens(): (personId: number) => string {
  const known = new Map<number, string>();
  return personId => {
    const token = known.get(personId) ?? randomUUID();
    known.set(personId, token);
    return token;
  };
}

function revisionsOf(calendar: SquadCalendar, places: number[]): number[] {
  const ids = places.flatMap(place =>
    calendar.slices[place].judges.map(({ stored }) => stored.id),
  );
  return [...new Set(ids)];
}
