import {
  CharterDecisionRequest,
  CharterOutcome,
  DayNumber,
  decisionProblems,
  DefinitionProblem,
  fieldErrors,
  fromDayNumber,
  isAgainstVerdict,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { KnownCharter } from '../evaluation/KnownCharter';
import { Recorded, StoredDecision } from '../records/CharterRecords';

/**
 * A decision as it is to be stored.
 *
 * `verdict`: the outcome that stands
 * @throws InputError that names every wrong field
 */
export function planDecision(options: {
  known: KnownCharter;
  verdict: CharterOutcome;
  request: CharterDecisionRequest;
  today: DayNumber;
  recorded: Recorded;
  id: string;
  evidenceHash: string;
}): StoredDecision {
  const { known, verdict, request, today, recorded, id, evidenceHash } =
    options;
  const { decision, reason, holdUntil } = request;
  const problems = [
    ...decisionProblems({ request, verdict, today: fromDayNumber(today) }),
    ...revisionProblems(options),
  ];
  if (problems.length > 0) {
    throw fieldErrors(
      problems.map(({ path, message }) => ({ field: path, reason: message })),
    );
  }
  return {
    ...recorded,
    id,
    definitionId: known.charter.id,
    startsOn: known.dates.startsOn,
    decision,
    verdict,
    againstVerdict: isAgainstVerdict(decision, verdict),
    reason: reason?.trim() || undefined,
    holdUntil: holdUntil === undefined ? undefined : toDayNumber(holdUntil),
    decidedOn: today,
    evidenceHash,
  };
}

/** Who takes a decision back says why; after a hold has run out there is nothing to take back. */
function revisionProblems({
  known: { decision: earlier },
  request,
  today,
}: {
  known: KnownCharter;
  request: CharterDecisionRequest;
  today: DayNumber;
}): DefinitionProblem[] {
  const stands =
    earlier !== undefined && (earlier.holdUntil ?? Infinity) > today;
  return stands && !request.reason?.trim()
    ? [
        {
          path: 'reason',
          message: `is required to replace the decision of ${fromDayNumber(earlier.decidedOn)}, which was ${earlier.decision}`,
        },
      ]
    : [];
}
