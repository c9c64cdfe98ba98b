import {
  adoptionCounts,
  SharePoint,
  sharePoints,
  DayNumber,
  factsOfLevel,
  LevelChange,
  levelPosition,
  revisionInForce,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ReportDays } from '../../facts';
import { LevelTally, TallyGroup } from '../operations/tallyLevelChanges';
import { Scorecard, ScorecardRevision } from '../scorecardsOf';
import { AdoptionRequest } from './AdoptionReader';
import { PinnedJob } from './eachPinnedTimeline';

/**
 * How a request is answered: by which revision each day is judged, and on which days there are points.
 */
export class AdoptionPlan {
  /** @returns nothing where no revision has the level, or none was known */
  static create(options: {
    request: AdoptionRequest;
    scorecard: Scorecard;
  }): AdoptionPlan | undefined {
    const { request, scorecard } = options;
    const { pinnedRevisionId, recording } = request;
    const known = scorecard.revisions.filter(
      revision => revision.stored.recording <= recording,
    );
    const pinned = scorecard.revisions.find(
      revision => revision.id === pinnedRevisionId,
    );
    const judging = pinned ? [pinned] : known;
    const plan = new AdoptionPlan(request, scorecard, known, judging, pinned);
    return judging.some(revision => plan.positionIn(revision) > 0)
      ? plan
      : undefined;
  }

  private days: DayNumber[] = [];
  private reported: DayNumber | undefined;

  private constructor(
    readonly request: AdoptionRequest,
    private readonly scorecard: Scorecard,
    private readonly known: ScorecardRevision[],
    private readonly judging: ScorecardRevision[],
    private readonly pinned: ScorecardRevision | undefined,
  ) {}

  /** Facts whose sources' reports are points: of the revision that judges the as-of day. */
  facts(): string[] {
    const revision = this.judgeOf(this.request.asOf);
    return factsOfLevel(revision.spec, this.levelIn(revision));
  }

  /** Tells the plan when anything was reported. */
  chooseDays(reports: ReportDays): void {
    const { from = 0, pointOnFrom, asOf, recording } = this.request;
    const days = reports.upTo({ facts: this.facts(), asOf, recording });
    this.reported = days.at(-1);
    this.days = days.filter(day => day >= from);
    if (pointOnFrom && this.days[0] !== from && from <= asOf) {
      this.days.unshift(from);
    }
  }

  get reportedOn(): DayNumber | undefined {
    return this.reported;
  }

  /** Whether the standings that are stored answer: no revision but the pinned one judged any day that is asked for. */
  isStored(): boolean {
    const { pinned, known, request } = this;
    if (!pinned) {
      return true;
    }
    const first = Math.min(request.asOf, ...this.days.slice(0, 1));
    return (
      revisionInForce(known, first)?.revision === pinned &&
      !known.some(
        ({ firstSeenDay, id }) =>
          id !== pinned.id &&
          firstSeenDay > first &&
          firstSeenDay <= request.asOf,
      )
    );
  }

  /** What says who stands where; not for whom, nor up to which day. */
  evidenceKey(): string {
    const { recording } = this.request;
    return `${this.scorecard.id} ${recording} ${this.pinned?.id ?? 0}`;
  }

  /** What to read where stored standings answer. */
  group(): TallyGroup {
    const { recording, asOf } = this.request;
    return { definitionId: this.scorecard.id, recording, until: asOf };
  }

  /** What to judge where they do not. */
  job(): PinnedJob {
    const { recording, frozen } = this.request;
    return {
      revision: this.judgeOf(this.request.asOf),
      recording,
      entityIds: frozen,
    };
  }

  /** The points, and the as-of day itself. */
  answer(tallies: readonly LevelTally[]): {
    points: SharePoint[];
    now: SharePoint;
  } {
    const { asOf, frozen } = this.request;
    const byId = new Map(
      this.scorecard.revisions.map(revision => [revision.id, revision]),
    );
    const changes = tallies.map(
      ({ day, revisionId, level, count }): LevelChange => {
        const position = this.positionIn(byId.get(revisionId)!);
        return { day, count, reached: position > 0 && level >= position };
      },
    );
    const points = sharePoints({
      changes,
      days: [...this.days, asOf],
      populationSize: frozen?.length,
      reachable: day => this.isReachable(day),
    });
    return { points: points.slice(0, -1), now: points[points.length - 1] };
  }

  private judgeOf(day: DayNumber): ScorecardRevision {
    return revisionInForce(this.judging, day)?.revision ?? this.judging[0];
  }

  private levelIn(revision: ScorecardRevision): string {
    return this.request.level ?? revision.spec.adoptedAt;
  }

  private positionIn(revision: ScorecardRevision): number {
    return levelPosition(revision.spec, this.levelIn(revision));
  }

  private isReachable(day: DayNumber): boolean {
    const revision = this.judgeOf(day);
    const { levels } = adoptionCounts({
      spec: revision.spec,
      day,
      tallies: [],
    });
    return levels[this.positionIn(revision) - 1]?.reachable ?? false;
  }
}
