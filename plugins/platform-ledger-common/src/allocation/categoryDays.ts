import { categorise, CategoryRules } from './categorise';
import { EffortPart } from './EffortPart';
import { CategoryDays } from './types';

/**
 * Effort summed by category, by name.
 *
 * @returns in the unit of the parts; the sums come to everything attributed
 * @see METHODS, categories
 * @public
 */
export function categoryDays(options: {
  parts: Iterable<EffortPart>;
  rules: CategoryRules;
  overrides?: ReadonlyMap<string, string>;
}): CategoryDays[] {
  const { parts, rules, overrides } = options;
  const sums = new Map<string, number>();
  for (const { item, attributes, amount } of parts) {
    const category = categorise({ rules, item, attributes, overrides });
    sums.set(category, (sums.get(category) ?? 0) + amount);
  }
  return [...sums]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([category, days]) => ({ category, days }));
}
