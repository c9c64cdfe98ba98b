import { CharterDecisionKind, CharterOutcome } from '../schema';

const OUTCOMES: Partial<Record<CharterDecisionKind, CharterOutcome>> = {
  go: 'continue',
  kill: 'dissolve',
  hold: 'hold',
};

/**
 * The outcome that a decision comes to; none of `recycle`, which is a new bet and what no verdict proposes.
 *
 * @see METHODS, criteria: verdict
 * @public
 */
export function outcomeOfDecision(
  decision: CharterDecisionKind,
): CharterOutcome | undefined {
  return OUTCOMES[decision];
}
