import { CategoryDays } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgingPolicy } from './PolicyBook';
import { SquadCalendar } from './SquadCalendar';

interface SliceCell {
  /** By policy, then category. */
  amounts: Map<string, Map<string, number>>;
  contributors: Set<number>;
  /** By policy: who gave anything by its method. */
  contributorsBy: Map<string, Set<number>>;
  assumed: boolean;
}

/**
 * Effort of one squad by slice of its days, policy and category, with who contributed. Persons are numbers, and are only ever counted.
 */
export class SquadEffort {
  static create(calendar: SquadCalendar): SquadEffort {
    return new SquadEffort(calendar);
  }

  private readonly cells = new Map<number, SliceCell>();

  private constructor(readonly calendar: SquadCalendar) {}

  add(options: {
    slice: number;
    policy: JudgingPolicy;
    category: string;
    amount: number;
  }): void {
    const { slice, policy, category, amount } = options;
    const { amounts } = this.cell(slice);
    const categories = amounts.get(policy.key) ?? new Map<string, number>();
    amounts.set(policy.key, categories);
    categories.set(category, (categories.get(category) ?? 0) + amount);
  }

  contribute(options: {
    slice: number;
    policy: JudgingPolicy;
    personId: number;
    assumed: boolean;
  }): void {
    const { slice, policy, personId } = options;
    const cell = this.cell(slice);
    cell.contributors.add(personId);
    const by = cell.contributorsBy.get(policy.key) ?? new Set<number>();
    cell.contributorsBy.set(policy.key, by.add(personId));
    cell.assumed ||= options.assumed;
  }

  contributors(slice: number): ReadonlySet<number> {
    return this.cells.get(slice)?.contributors ?? new Set();
  }

  /** Those who gave anything by the method of one policy. */
  contributorsBy(slice: number, policy: JudgingPolicy): ReadonlySet<number> {
    return this.cells.get(slice)?.contributorsBy.get(policy.key) ?? new Set();
  }

  /** A membership from before the ledger first saw one is in it. */
  isAssumed(slices: number[]): boolean {
    return slices.some(slice => this.cells.get(slice)?.assumed);
  }

  /** Sums by category, by name. */
  categories(slices: number[], policy: JudgingPolicy): CategoryDays[] {
    const sums = new Map<string, number>();
    for (const slice of slices) {
      const amounts = this.cells.get(slice)?.amounts.get(policy.key);
      for (const [category, amount] of amounts ?? []) {
        sums.set(category, (sums.get(category) ?? 0) + amount);
      }
    }
    return [...sums]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([category, days]) => ({ category, days }));
  }

  private cell(slice: number): SliceCell {
    const known = this.cells.get(slice);
    if (known) {
      return known;
    }
    const cell = {
      amounts: new Map(),
      contributors: new Set<number>(),
      contributorsBy: new Map(),
      assumed: false,
    };
    this.cells.set(slice, cell);
    return cell;
  }
}

/** Effort of squads, by reference. */
export type EffortCells = ReadonlyMap<string, SquadEffort>;
