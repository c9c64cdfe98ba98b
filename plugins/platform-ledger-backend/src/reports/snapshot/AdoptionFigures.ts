import {
  AdoptionPoint,
  DayNumber,
  fromDayNumber,
  Movement,
  ScorecardSummary,
  stepEnds,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ScorecardReads } from '../../scorecards';

/** By reference of the scorecard. */
type OfScorecards<T> = ReadonlyMap<string, T>;

/**
 * Adoption in the scope of a report, as recorded by one instant. Each read is a number of statements that does not grow with scorecards.
 */
export class AdoptionFigures {
  /** `group`: the scope, with all below it on the day that is asked for; all there is unless given. */
  static create(options: {
    scorecards: ScorecardReads;
    group?: string;
    recordedAt: string;
  }): AdoptionFigures {
    return new AdoptionFigures(options);
  }

  private constructor(
    private readonly options: {
      scorecards: ScorecardReads;
      group?: string;
      recordedAt: string;
    },
  ) {}

  /** Active scorecards with their counts on a day; drafts count nowhere. */
  async on(asOf: DayNumber): Promise<OfScorecards<ScorecardSummary>> {
    const { scorecards, group, recordedAt } = this.options;
    const listed = await scorecards.list({ asOf, recordedAt, group });
    return new Map(
      listed
        .filter(({ lifecycle, adoption }) => lifecycle === 'active' && adoption)
        .map(scorecard => [scorecard.entityRef, scorecard]),
    );
  }

  /** Month by month; of a group quarter by quarter. */
  async curves(options: {
    scorecardRefs: string[];
    from: DayNumber;
    asOf: DayNumber;
  }): Promise<OfScorecards<AdoptionPoint[]>> {
    const { group, scorecards, recordedAt } = this.options;
    if (group !== undefined) {
      return this.quarters(options);
    }
    const curves = await scorecards.allSeries({
      ...options,
      recordedAt,
      step: 'month',
    });
    return new Map(curves.map(({ scorecard, points }) => [scorecard, points]));
  }

  /** With at most `limit` movers each. */
  async movements(options: {
    scorecardRefs: string[];
    since: DayNumber;
    asOf: DayNumber;
    limit: number;
  }): Promise<OfScorecards<Movement>> {
    const { scorecards, group, recordedAt } = this.options;
    const movements = await scorecards.movements({
      ...options,
      recordedAt,
      group,
      offset: 0,
      filter: {},
    });
    return new Map(
      options.scorecardRefs.map((ref, place) => [ref, movements[place]]),
    );
  }

  private async quarters(options: {
    scorecardRefs: string[];
    from: DayNumber;
    asOf: DayNumber;
  }): Promise<OfScorecards<AdoptionPoint[]>> {
    const { scorecards, group, recordedAt } = this.options;
    const curves = new Map(
      options.scorecardRefs.map(ref => [ref, [] as AdoptionPoint[]]),
    );
    const days = stepEnds({
      from: fromDayNumber(options.from),
      to: fromDayNumber(options.asOf),
      step: 'quarter',
    });
    for (const day of days) {
      const asOf = toDayNumber(day);
      const listed = await scorecards.list({ asOf, recordedAt, group });
      for (const { entityRef, adoption, context } of listed) {
        const { retrospective } = context;
        if (adoption) {
          curves.get(entityRef)?.push({ ...adoption, day, retrospective });
        }
      }
    }
    return curves;
  }
}
