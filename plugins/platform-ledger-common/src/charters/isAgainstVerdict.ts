import { CharterDecisionKind, CharterOutcome } from '../schema';
import { outcomeOfDecision } from './outcomeOfDecision';

/**
 * Whether a decision differs from the verdict. `recycle` always does: no verdict proposes it.
 *
 * @see METHODS, criteria: verdict
 * @public
 */
export function isAgainstVerdict(
  decision: CharterDecisionKind,
  verdict: CharterOutcome,
): boolean {
  return outcomeOfDecision(decision) !== verdict;
}
