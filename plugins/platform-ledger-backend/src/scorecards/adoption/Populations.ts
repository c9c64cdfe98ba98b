import { AdoptionPlan } from './AdoptionPlan';

/**
 * The frozen populations of some plans, each once: requests of one charter share theirs.
 */
export class Populations {
  static of(plans: readonly AdoptionPlan[]): Populations {
    const positions = new Map<readonly number[], number>();
    for (const { request } of plans) {
      const { frozen = [] } = request;
      if (!positions.has(frozen)) {
        positions.set(frozen, positions.size);
      }
    }
    return new Populations(positions);
  }

  private constructor(
    private readonly positions: Map<readonly number[], number>,
  ) {}

  get lists(): (readonly number[])[] {
    return Array.from(this.positions.keys());
  }

  positionOf(plan: AdoptionPlan): number {
    return this.positions.get(plan.request.frozen ?? [])!;
  }
}
