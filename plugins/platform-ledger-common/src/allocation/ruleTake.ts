import { CategoryRules, UNCATEGORISED } from './categorise';
import { matchCategoryRule } from './matchCategoryRule';

/**
 * How much a rule takes before those after it are asked.
 *
 * @public
 */
export interface RuleTake {
  category: string;
  /** Distinct items; one that comes with several sets of attributes may be taken by several rules. */
  items: number;
}

/**
 * How many distinct items each rule would take, in the order of the rules, then `uncategorised`; and how many are overridden and ask no rule.
 *
 * @see METHODS, categories
 * @public
 */
export function ruleTake(options: {
  rules: CategoryRules;
  items: Iterable<{
    item: string;
    attributes: Readonly<Record<string, string>>;
  }>;
  overrides?: ReadonlyMap<string, string>;
}): { rules: RuleTake[]; overridden: number } {
  const { rules, items, overrides } = options;
  const taken = [...rules, undefined].map(() => new Set<string>());
  const overridden = new Set<string>();
  for (const { item, attributes } of items) {
    if (overrides?.has(item)) {
      overridden.add(item);
      continue;
    }
    const index = rules.findIndex(
      ({ when }) => matchCategoryRule(when, attributes) === 'true',
    );
    taken.at(index)!.add(item);
  }
  return {
    rules: taken.map((found, index) => ({
      category: rules.at(index)?.category ?? UNCATEGORISED,
      items: found.size,
    })),
    overridden: overridden.size,
  };
}
