import {
  matchCategoryRule,
  PolicyPreview,
  stableJson,
  UNCATEGORISED,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgingPolicy } from '../engine/PolicyBook';

interface SeenItem {
  item: string;
  attributes: Readonly<Record<string, string>>;
  persons: Set<number>;
}

interface Take {
  items: Set<string>;
  persons: Set<number>;
}

/**
 * Which distinct items each rule of a policy would take. A number that fewer persons than the minimum stand behind is left out.
 *
 * @see METHODS, categories
 */
export class PreviewedItems {
  static create(
    policy: Pick<JudgingPolicy, 'spec'>,
    overrides: ReadonlyMap<string, string>,
  ): PreviewedItems {
    return new PreviewedItems(policy, overrides);
  }

  private readonly seen = new Map<string, SeenItem>();

  private constructor(
    private readonly policy: Pick<JudgingPolicy, 'spec'>,
    private readonly overrides: ReadonlyMap<string, string>,
  ) {}

  add(part: {
    item: string;
    attributes: Readonly<Record<string, string>>;
    personId: number;
  }): void {
    const { item, attributes, personId } = part;
    const key = stableJson({ item, attributes });
    const seen = this.seen.get(key) ?? { item, attributes, persons: new Set() };
    seen.persons.add(personId);
    this.seen.set(key, seen);
  }

  take(): Pick<PolicyPreview, 'rules' | 'overridden'> {
    const rules = this.policy.spec.categories;
    const takes = [...rules, undefined].map(emptyTake);
    const overridden = emptyTake();
    for (const { item, attributes, persons } of this.seen.values()) {
      const index = rules.findIndex(
        ({ when }) => matchCategoryRule(when, attributes) === 'true',
      );
      const take = this.overrides.has(item) ? overridden : takes.at(index)!;
      take.items.add(item);
      for (const person of persons) {
        take.persons.add(person);
      }
    }
    return {
      rules: takes.map((take, index) => ({
        category: rules.at(index)?.category ?? UNCATEGORISED,
        items: this.countOf(take),
      })),
      overridden: this.countOf(overridden),
    };
  }

  private countOf({ items, persons }: Take): number | undefined {
    const isEnough =
      persons.size === 0 || persons.size >= this.policy.spec.minimumGroupSize;
    return isEnough ? items.size : undefined;
  }
}

function emptyTake(): Take {
  return { items: new Set(), persons: new Set() };
}
