import {
  AdoptionCounts,
  AdoptionPoint,
  DayNumber,
  fromDayNumber,
  Movement,
  Mover,
  ScorecardSummary,
  stepEnds,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ScorecardReads } from '../../scorecards';
import { Scope } from './Scope';

const PAGE = 1_000;
const NOTHING_COUNTED: AdoptionCounts = {
  eligible: 0,
  adopters: 0,
  notAdopters: 0,
  unknown: 0,
  exempt: 0,
  eligibilityUnknown: 0,
  eligibilityCarried: 0,
  levels: [],
};

/** Who moved, all of them. */
export type MovementInScope = Pick<Movement, 'since' | 'counts' | 'total'> & {
  movers: Mover[];
};

/**
 * Adoption in the scope of a report, as recorded by one instant.
 */
export class AdoptionFigures {
  static create(options: {
    scorecards: ScorecardReads;
    scope: Scope;
    recordedAt: string;
  }): AdoptionFigures {
    return new AdoptionFigures(options);
  }

  private constructor(
    private readonly options: {
      scorecards: ScorecardReads;
      scope: Scope;
      recordedAt: string;
    },
  ) {}

  /** Active scorecards with their counts on a day, by reference; drafts count nowhere. */
  async on(asOf: DayNumber): Promise<Map<string, ScorecardSummary>> {
    const { scorecards, recordedAt } = this.options;
    const listed = (await scorecards.list({ asOf, recordedAt })).filter(
      ({ lifecycle, adoption }) => lifecycle === 'active' && adoption,
    );
    const found = new Map<string, ScorecardSummary>();
    for (const scorecard of listed) {
      const adoption = await this.counts(scorecard, asOf);
      found.set(scorecard.entityRef, { ...scorecard, adoption });
    }
    return found;
  }

  /** Month by month; of a group quarter by quarter. */
  async curve(options: {
    scorecard: ScorecardSummary;
    from: DayNumber;
    asOf: DayNumber;
  }): Promise<AdoptionPoint[]> {
    const { scorecard, from, asOf } = options;
    const { scorecards, scope, recordedAt } = this.options;
    if (scope.group === undefined) {
      const { points } = await scorecards.series({
        scorecardRef: scorecard.entityRef,
        asOf,
        recordedAt,
        from,
        step: 'month',
      });
      return points;
    }
    const points: AdoptionPoint[] = [];
    const days = { from: fromDayNumber(from), to: fromDayNumber(asOf) };
    for (const day of stepEnds({ ...days, step: 'quarter' })) {
      const counts = await this.counts(scorecard, toDayNumber(day));
      const { retrospective } = scorecard.context;
      points.push({ ...counts, day, retrospective });
    }
    return points;
  }

  async movement(options: {
    scorecard: ScorecardSummary;
    since: DayNumber;
    asOf: DayNumber;
    limit: number;
  }): Promise<MovementInScope> {
    const { scorecard, since, asOf, limit } = options;
    const { scorecards, scope, recordedAt } = this.options;
    const page = (offset: number, rows: number) =>
      scorecards.movement({
        scorecardRef: scorecard.entityRef,
        asOf,
        recordedAt,
        since,
        offset,
        limit: rows,
        filter: {},
      });
    if (scope.group === undefined) {
      return page(0, limit);
    }
    const first = await page(0, PAGE);
    const movers = [...first.movers];
    while (movers.length < first.total) {
      const { movers: more } = await page(movers.length, PAGE);
      if (more.length === 0) {
        break;
      }
      movers.push(...more);
    }
    const within = movers.filter(({ owner }) => scope.has(owner));
    return {
      since: first.since,
      counts: countMovers(first.counts, within),
      total: within.length,
      movers: within.slice(0, limit),
    };
  }

  private async counts(
    scorecard: ScorecardSummary,
    asOf: DayNumber,
  ): Promise<AdoptionCounts> {
    const { scorecards, scope, recordedAt } = this.options;
    if (scope.group === undefined) {
      return scorecard.adoption ?? NOTHING_COUNTED;
    }
    const owners = await scorecards.owners({
      scorecardRef: scorecard.entityRef,
      asOf,
      recordedAt,
    });
    const group = owners.find(({ owner }) => owner === scope.group);
    return group?.total ?? NOTHING_COUNTED;
  }
}

function countMovers(
  like: Movement['counts'],
  movers: Mover[],
): Movement['counts'] {
  const counts = structuredClone(like);
  for (const causes of Object.values(counts)) {
    for (const cause of Object.keys(causes)) {
      causes[cause as keyof typeof causes] = 0;
    }
  }
  for (const { direction, cause } of movers) {
    counts[direction][cause] += 1;
  }
  return counts;
}
