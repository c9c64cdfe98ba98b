import { AllocationPolicySpec } from '../definitions';
import { matchCategoryRule } from './matchCategoryRule';

/**
 * The category of what no rule takes; always last, and in no list of rules.
 *
 * @public
 */
export const UNCATEGORISED = 'uncategorised';

/**
 * A policy's rules, in order.
 *
 * @public
 */
export type CategoryRules = AllocationPolicySpec['categories'];

/**
 * The category of an item: its override, else that of the first rule that matches, else `uncategorised`.
 *
 * `attributes`: with `component` and `area`, as parts of effort carry them
 * `overrides`: categories that somebody gave to items by hand
 * @see METHODS, categories
 * @public
 */
export function categorise(options: {
  rules: CategoryRules;
  item: string;
  attributes: Readonly<Record<string, string>>;
  overrides?: ReadonlyMap<string, string>;
}): string {
  const { rules, item, attributes, overrides } = options;
  const override = overrides?.get(item);
  if (override !== undefined) {
    return override;
  }
  const rule = rules.find(
    ({ when }) => matchCategoryRule(when, attributes) === 'true',
  );
  return rule?.category ?? UNCATEGORISED;
}
