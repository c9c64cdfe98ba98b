import { CheckResult, CheckState } from '../schema';
import { CheckDefinition } from '../definitions/types';
import { DayNumber, toDayNumber } from '../time';
import { durationDays } from './durationDays';
import { evaluateRule, ruleOutcome } from './evaluateRule';
import { FactsOnDay } from './SeenFact';
import { Truth } from './truth';

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
  const { freshDays, effectiveDay } = checkDays(check);
  const { outcome, comparisons } = evaluateRule(check.when, {
    facts,
    day,
    freshDays,
  });
  return {
    check,
    state: stateOf({ outcome, day, effectiveDay }),
    comparisons,
  };
}

/**
 * The state of a check on days that are asked for one after the other, without the comparisons; the same as `evaluateCheck` says.
 */
export function checkStates(
  check: CheckDefinition,
): (facts: FactsOnDay, day: DayNumber) => CheckState {
  const { freshDays, effectiveDay } = checkDays(check);
  return (facts, day) =>
    stateOf({
      outcome: ruleOutcome(check.when, { facts, day, freshDays }),
      day,
      effectiveDay,
    });
}

function checkDays(check: CheckDefinition): {
  freshDays?: number;
  effectiveDay?: DayNumber;
} {
  const { freshWithin, effectiveFrom } = check;
  return {
    freshDays:
      freshWithin === undefined ? undefined : durationDays(freshWithin),
    effectiveDay:
      effectiveFrom === undefined ? undefined : toDayNumber(effectiveFrom),
  };
}

function stateOf(options: {
  outcome: Truth;
  day: DayNumber;
  effectiveDay?: DayNumber;
}): CheckState {
  const { outcome, day, effectiveDay } = options;
  return effectiveDay !== undefined && day < effectiveDay
    ? 'upcoming'
    : STATE_OF_OUTCOME[outcome];
}
