import { CategoryDays } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgingPolicy } from './PolicyBook';
import { SquadCalendar } from './SquadCalendar';

/** A person, or the random token that stands for one whose traces were reduced. */
export type Contributor = number | string;

interface SliceCell {
  /** By policy, then category. */
  amounts: Map<string, Map<string, number>>;
  contributors: Set<Contributor>;
  /** By policy: who gave anything by its method. */
  contributorsBy: Map<string, Set<Contributor>>;
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
    /** By whose method; of a token it is not known. */
    policy?: JudgingPolicy;
    contributor: Contributor;
    assumed: boolean;
  }): void {
    const { slice, policy, contributor } = options;
    const cell = this.cell(slice);
    cell.contributors.add(contributor);
    if (policy) {
      const by = cell.contributorsBy.get(policy.key) ?? new Set<Contributor>();
      cell.contributorsBy.set(policy.key, by.add(contributor));
    }
    cell.assumed ||= options.assumed;
  }

  contributors(slice: number): ReadonlySet<Contributor> {
    return this.cells.get(slice)?.contributors ?? new Set();
  }

  /** Those who gave anything by the method of one policy. */
  contributorsBy(
    slice: number,
    policy: JudgingPolicy,
  ): ReadonlySet<Contributor> {
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
      contributors: new Set<Contributor>(),
      contributorsBy: new Map(),
      assumed: false,
    };
    this.cells.set(slice, cell);
    return cell;
  }
}

/** Effort of squads, by reference. */
export type EffortCells = ReadonlyMap<string, SquadEffort>;
