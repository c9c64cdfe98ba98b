import { CriterionStatus, GuardrailState } from '../schema';

const WORDS: Record<CriterionStatus | GuardrailState, string> = {
  met: 'met',
  'not-met': 'not met',
  'on-track': 'on track',
  'at-risk': 'at risk',
  'too-early': 'too early to say',
  'no-data': 'no data',
  holds: 'holds',
  broken: 'broken',
  'insufficient-data': 'insufficient data',
};

/**
 * The English words for how a criterion or a guardrail stands.
 *
 * @public
 */
export function statusWords(status: CriterionStatus | GuardrailState): string {
  return WORDS[status];
}
