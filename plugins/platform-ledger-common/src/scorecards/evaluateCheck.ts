import { CheckDefinition } from '../definitions/types';
import { DayNumber, toDayNumber } from '../time';
import { durationDays } from './durationDays';
import { evaluateRule } from './evaluateRule';
import { FactsOnDay } from './SeenFact';
import { CheckResult, CheckState } from './types';

const STATE_OF_OUTCOME = {
  true: 'pass',
  false: 'fail',
  unknown: 'unknown',
} as const;

/**
 * A check on the facts of a day, with every comparison it made. Before `effectiveFrom` it is `upcoming`, and its comparisons say how it
 * would stand.
 *
 * @see METHODS, adoption
 * @public
 */
export function evaluateCheck(options: {
  check: CheckDefinition;
  facts: FactsOnDay;
  day: DayNumber;
}): CheckResult {
  const { check, facts, day } = options;
  const { outcome, comparisons } = evaluateRule(check.when, {
    facts,
    day,
    freshDays:
      check.freshWithin === undefined
        ? undefined
        : durationDays(check.freshWithin),
  });
  const upcoming =
    check.effectiveFrom !== undefined && day < toDayNumber(check.effectiveFrom);
  const state: CheckState = upcoming ? 'upcoming' : STATE_OF_OUTCOME[outcome];
  return { check, state, comparisons };
}
