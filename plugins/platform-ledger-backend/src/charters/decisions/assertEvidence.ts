import { ConflictError } from '@backstage/errors';
import {
  CharterDecisionRequest,
  DayNumber,
  fieldError,
  fromDayNumber,
  verdictSentence,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { KnownCharter } from '../evaluation/KnownCharter';
import { withholdReadings } from '../reads/withholdReadings';
import { GatheredEvidence } from './gatherEvidence';

/**
 * @throws InputError before the gate opens
 */
export function assertGateOpen(
  { dates }: KnownCharter,
  today: DayNumber,
): void {
  if (today < dates.endsOn) {
    throw fieldError(
      'decision',
      `the gate opens on ${fromDayNumber(dates.endsOn)}; today is ${fromDayNumber(today)} in UTC`,
    );
  }
}

/**
 * @throws ConflictError where a decision, or other evidence, came between what its decider saw and the decision, saying what
 */
export function assertEvidence(options: {
  known: KnownCharter;
  gathered: GatheredEvidence;
  request: Pick<CharterDecisionRequest, 'evidenceHash' | 'latestDecisionId'>;
}): void {
  const { known, gathered, request } = options;
  const latest = known.decisions.at(-1);
  if (latest && latest.id !== request.latestDecisionId) {
    throw new ConflictError(
      `latestDecisionId: '${latest.author}' decided '${latest.decision}' on ${latest.recordedAt}, which you have not seen`,
    );
  }
  const { details, evidence } = gathered;
  if (evidence.hash !== request.evidenceHash) {
    // Who decides may not be one who reads allocation; who may sees it at the gate.
    const shown = withholdReadings({
      criteria: details.criteriaEvaluations,
      guardrails: details.guardrailEvaluations,
    });
    const sentence = verdictSentence({ verdict: details.verdict, ...shown });
    throw new ConflictError(
      `evidenceHash: the evidence has changed since you saw it. Now: ${sentence}`,
    );
  }
}
