import { FactValue } from '../schema';
import { Comparison } from '../definitions/types';

/**
 * What a comparison can ask, as it stands beside `fact`.
 *
 * @public
 */
export const COMPARISON_OPERATORS = [
  'is',
  'isNot',
  'in',
  'atLeast',
  'atMost',
  'above',
  'below',
  'matches',
  'exists',
  'newerThan',
  'semverSatisfies',
] as const;

/** @public */
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];

/**
 * The one operator of a comparison and what it wants; none where nothing stands beside `fact`.
 *
 * @public
 */
export function comparisonOperator(
  comparison: Comparison,
):
  | { operator: ComparisonOperator; wanted: FactValue | FactValue[] }
  | undefined {
  for (const operator of COMPARISON_OPERATORS) {
    const wanted = comparison[operator];
    if (wanted !== undefined) {
      return { operator, wanted };
    }
  }
  return undefined;
}
