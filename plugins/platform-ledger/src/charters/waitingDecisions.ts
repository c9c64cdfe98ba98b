import {
  CharterSummary,
  Day,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Something that a decider has to decide. */
export interface WaitingDecision {
  charter: CharterSummary;
  kind: 'gate' | 'change';
  /** How long the gate has been open; none of a change. */
  days?: number;
}

/** Gates that nobody decided at, the longest open first; then changes of goalposts that wait. */
export function waitingDecisions(
  charters: CharterSummary[],
): WaitingDecision[] {
  const gates = charters
    .filter(({ phase, undecided }) => phase === 'gate' || undecided)
    .sort((left, right) => left.daysLeft - right.daysLeft)
    .map(charter => ({
      charter,
      kind: 'gate' as const,
      days: Math.max(0, -charter.daysLeft),
    }));
  const changes = charters
    .filter(({ waitingChanges }) => waitingChanges > 0)
    .map(charter => ({ charter, kind: 'change' as const }));
  return [...gates, ...changes];
}

/** Since when a decision waits: the end of the runway, or of the hold. */
export function waitingSince(charter: CharterSummary): Day {
  return charter.decision?.holdUntil ?? charter.endsOn;
}
