import { NotFoundError } from '@backstage/errors';
import { StandingStretch } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { ReportDays } from '../../facts';
import { EvaluationSources } from '../evaluation/EvaluationSources';
import { countGone } from '../operations/countGone';
import { selectEligibleIds } from '../operations/selectEligibleIds';
import {
  LevelTally,
  tallyFrozenChanges,
  tallyLevelChanges,
} from '../operations/tallyLevelChanges';
import { Scorecard, scorecardsOf } from '../scorecardsOf';
import { AdoptionPlan } from './AdoptionPlan';
import {
  AdoptionReader,
  AdoptionReading,
  AdoptionRequest,
  EligibleRequest,
} from './AdoptionReader';
import { AlikePlans } from './AlikePlans';
import { eachPinnedTimeline } from './eachPinnedTimeline';
import { LevelTallies } from './LevelTallies';
import { levelTalliesOf } from './levelTalliesOf';
import { Populations } from './Populations';

/**
 * Adoption from the standings that are stored, and from those that a pinned revision makes where others were in force.
 */
export class DatabaseAdoptionReader implements AdoptionReader {
  static create(sources: EvaluationSources): AdoptionReader {
    return new DatabaseAdoptionReader(sources);
  }

  private constructor(private readonly sources: EvaluationSources) {}

  async list(options: { tx: Knex; recording?: number }): Promise<Scorecard[]> {
    const stored = await this.sources.definitions.list({
      ...options,
      kind: 'Scorecard',
    });
    return scorecardsOf(stored).filter(card => card.revisions.length > 0);
  }

  async read(options: {
    tx: Knex;
    requests: readonly AdoptionRequest[];
  }): Promise<(AdoptionReading | undefined)[]> {
    const { tx, requests } = options;
    const scorecards = await this.byRef(tx);
    const planned = requests.map(request => {
      const scorecard = scorecards.get(request.scorecardRef);
      return scorecard && AdoptionPlan.create({ request, scorecard });
    });
    const plans = planned.filter(plan => plan !== undefined);
    const facts = plans.flatMap(plan => plan.facts());
    const reports = await ReportDays.load({ tx, facts });
    for (const plan of plans) {
      plan.chooseDays(reports);
    }
    const tallies = new Map([
      ...(await this.readStored(tx, plans)),
      ...(await this.judgePinned(tx, plans)),
    ]);
    const gone = await this.countGone(tx, plans);
    return planned.map(
      plan =>
        plan && {
          ...plan.answer(tallies.get(plan) ?? []),
          gone: gone.get(plan),
          reportedOn: plan.reportedOn,
        },
    );
  }

  async readEligible(options: {
    tx: Knex;
    requests: readonly EligibleRequest[];
  }): Promise<number[][]> {
    const { tx, requests } = options;
    const scorecards = await this.byRef(tx);
    const plans = requests.map(({ scorecardRef, revisionId, ...clocks }) => {
      const scorecard = scorecards.get(scorecardRef);
      const revision = scorecard?.revisions.find(({ id }) => id === revisionId);
      if (!scorecard || !revision) {
        throw new NotFoundError(`No scorecard '${scorecardRef}'`);
      }
      const request = { ...clocks, scorecardRef, pinnedRevisionId: revisionId };
      return AdoptionPlan.create({ request, scorecard })!;
    });
    const stored = plans.filter(plan => plan.isStored());
    const found = await selectEligibleIds({
      tx,
      groups: stored.map(plan => ({ ...plan.group(), ...plan.request })),
    });
    const lists = new Map(stored.map((plan, index) => [plan, found[index]]));
    const computed = plans.filter(plan => !plan.isStored());
    for (const plan of computed) {
      lists.set(plan, []);
    }
    const jobs = computed.map(plan => plan.job());
    for await (const item of eachPinnedTimeline({
      tx,
      sources: this.sources,
      jobs,
    })) {
      const plan = computed[item.job];
      if (isEligible(item.timeline, plan.request.asOf)) {
        lists.get(plan)?.push(item.entityId);
      }
    }
    return plans.map(plan => lists.get(plan)!.toSorted((a, b) => a - b));
  }

  private async byRef(tx: Knex): Promise<Map<string, Scorecard>> {
    const scorecards = await this.list({ tx });
    return new Map(scorecards.map(card => [card.entityRef, card]));
  }

  private async readStored(
    tx: Knex,
    plans: AdoptionPlan[],
  ): Promise<[AdoptionPlan, LevelTally[]][]> {
    const stored = plans.filter(plan => plan.isStored());
    const current = AlikePlans.among(
      stored.filter(plan => !plan.request.frozen),
    );
    const frozen = AlikePlans.among(stored.filter(plan => plan.request.frozen));
    const populations = Populations.of(frozen.map(({ first }) => first));
    const ofCurrent = await tallyLevelChanges({
      tx,
      groups: current.map(alike => alike.group()),
    });
    const ofFrozen = await tallyFrozenChanges({
      tx,
      groups: frozen.map(alike => ({
        ...alike.group(),
        population: populations.positionOf(alike.first),
      })),
      populations: populations.lists,
    });
    return [
      ...current.flatMap((alike, index) => alike.each(ofCurrent[index])),
      ...frozen.flatMap((alike, index) => alike.each(ofFrozen[index])),
    ];
  }

  private async judgePinned(
    tx: Knex,
    plans: AdoptionPlan[],
  ): Promise<[AdoptionPlan, LevelTally[]][]> {
    const computed = AlikePlans.among(plans.filter(plan => !plan.isStored()));
    const tallies = computed.map(() => LevelTallies.create());
    const timelines = eachPinnedTimeline({
      tx,
      sources: this.sources,
      jobs: computed.map(({ first }) => first.job()),
    });
    for await (const { job, timeline } of timelines) {
      const keepsLast = computed[job].first.request.frozen !== undefined;
      tallies[job].add(levelTalliesOf({ timeline, keepsLast }));
    }
    return computed.flatMap((alike, index) => alike.each(tallies[index].all()));
  }

  private async countGone(
    tx: Knex,
    plans: AdoptionPlan[],
  ): Promise<Map<AdoptionPlan, number>> {
    const frozen = plans.filter(plan => plan.request.frozen);
    const populations = Populations.of(frozen);
    const watch = await this.sources.directory.watchStart({ tx });
    const counts = await countGone({
      tx,
      populations: populations.lists,
      groups: frozen.map(plan => {
        const { asOf, recording } = plan.request;
        return {
          population: populations.positionOf(plan),
          asOf,
          recording,
          watched:
            watch !== undefined &&
            watch.recording <= recording &&
            watch.day <= asOf,
        };
      }),
    });
    return new Map(frozen.map((plan, index) => [plan, counts[index]]));
  }
}

function isEligible(timeline: StandingStretch[], asOf: number): boolean {
  return timeline.some(
    ({ from, to, eligibility }) =>
      from <= asOf && asOf < to && eligibility !== 'unknown',
  );
}
