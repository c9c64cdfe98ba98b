import { AttributeComparison, CategoryRule } from '../definitions';
import { regularExpression } from '../definitions/regularExpression';
import { allOf, anyOf, notOf, Truth, truthOf } from '../scorecards/truth';

/**
 * Whether attributes match a rule. What hangs on an attribute that is not there is neither true nor false, under `not` too.
 *
 * @see METHODS, categories
 * @public
 */
export function matchCategoryRule(
  rule: CategoryRule,
  attributes: Readonly<Record<string, string>>,
): Truth {
  if ('all' in rule) {
    return allOf(rule.all.map(part => matchCategoryRule(part, attributes)));
  }
  if ('any' in rule) {
    return anyOf(rule.any.map(part => matchCategoryRule(part, attributes)));
  }
  if ('not' in rule) {
    return notOf(matchCategoryRule(rule.not, attributes));
  }
  return compareAttribute(rule, attributes);
}

function compareAttribute(
  comparison: AttributeComparison,
  attributes: Readonly<Record<string, string>>,
): Truth {
  const value = Object.hasOwn(attributes, comparison.attribute)
    ? attributes[comparison.attribute]
    : undefined;
  if (comparison.exists !== undefined) {
    return truthOf((value !== undefined) === comparison.exists);
  }
  if (value === undefined) {
    return 'unknown';
  }
  if (comparison.is !== undefined) {
    return truthOf(value === comparison.is);
  }
  if (comparison.isNot !== undefined) {
    return truthOf(value !== comparison.isNot);
  }
  if (comparison.in !== undefined) {
    return truthOf(comparison.in.includes(value));
  }
  return comparison.matches === undefined
    ? 'unknown'
    : matchText(value, comparison.matches);
}

function matchText(value: string, pattern: string): Truth {
  const expression = regularExpression(pattern);
  return expression ? truthOf(expression.test(value)) : 'unknown';
}
