import { CharterDecisionKind, CharterOutcome } from '../schema';

const DECISIONS: Record<CharterOutcome, CharterDecisionKind> = {
  continue: 'go',
  dissolve: 'kill',
  hold: 'hold',
};

/**
 * The decision that a verdict proposes.
 *
 * @public
 */
export function proposedDecision(outcome: CharterOutcome): CharterDecisionKind {
  return DECISIONS[outcome];
}
