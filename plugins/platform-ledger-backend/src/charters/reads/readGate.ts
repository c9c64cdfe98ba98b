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
 * The evidence of a charter, with what it proposes.
 *
 * `today`: the day on which a decision would be taken
 */
export function readGate(options: {
  charter: CharterDetails;
  known: KnownCharter;
  today: number;
}): ReadGate {
  const { charter, known, today } = options;
  const { verdict } = charter;
  return {
    charter,
    sentence: verdictSentence({
      verdict,
      criteria: charter.criteriaEvaluations,
      guardrails: charter.guardrailEvaluations,
    }),
    proposed: proposedDecision(verdict.outcome),
    evidenceHash: evidenceOf(charter).hash,
    latestDecisionId: known.decisions.at(-1)?.id,
    open:
      charter.recordedAt === undefined &&
      Math.min(toDayNumber(charter.asOf), today) >= known.dates.endsOn,
  };
}
