import {
  CharterDetails,
  proposedDecision,
  toDayNumber,
  verdictSentence,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { KnownCharter } from '../evaluation/KnownCharter';
import { evidenceOf } from '../evidenceOf';
import { ReadGate } from '../CharterReads';

/**
 * The evidence of a charter, with what it proposes. The hash is that of all of it, whatever who reads may see.
 *
 * `shown`: what who reads may see of it
 * `today`: the day on which a decision would be taken
 */
export function readGate(options: {
  charter: CharterDetails;
  shown: CharterDetails;
  known: KnownCharter;
  today: number;
}): ReadGate {
  const { charter, shown, known, today } = options;
  const { verdict } = charter;
  return {
    charter: shown,
    sentence: verdictSentence({
      verdict,
      criteria: shown.criteriaEvaluations,
      guardrails: shown.guardrailEvaluations,
    }),
    proposed: proposedDecision(verdict.outcome),
    evidenceHash: evidenceOf(charter).hash,
    latestDecisionId: known.decisions.at(-1)?.id,
    open:
      charter.recordedAt === undefined &&
      Math.min(toDayNumber(charter.asOf), today) >= known.dates.endsOn,
  };
}
