import { LevelTally, TallyGroup } from '../operations/tallyLevelChanges';
import { AdoptionPlan } from './AdoptionPlan';

/**
 * Plans that the same changes answer: of one scorecard, recording and population, up to whatever day.
 */
export class AlikePlans {
  static among(plans: readonly AdoptionPlan[]): AlikePlans[] {
    const populations = new Map<readonly number[] | undefined, number>();
    const groups = new Map<string, AlikePlans>();
    for (const plan of plans) {
      const { frozen } = plan.request;
      const population = populations.get(frozen) ?? populations.size;
      populations.set(frozen, population);
      const key = `${plan.evidenceKey()} ${population}`;
      const group = groups.get(key) ?? new AlikePlans(plan);
      group.plans.push(plan);
      groups.set(key, group);
    }
    return Array.from(groups.values());
  }

  private readonly plans: AdoptionPlan[] = [];

  private constructor(readonly first: AdoptionPlan) {}

  /** What to read for all of them. */
  group(): TallyGroup {
    const until = Math.max(...this.plans.map(({ request }) => request.asOf));
    return { ...this.first.group(), until };
  }

  /** Hands the same to each. */
  each(tallies: LevelTally[]): [AdoptionPlan, LevelTally[]][] {
    return this.plans.map(plan => [plan, tallies]);
  }
}
