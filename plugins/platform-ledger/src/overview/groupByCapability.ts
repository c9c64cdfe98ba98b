import { ScorecardSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Scorecards that belong together on the overview. */
export interface ScorecardGroup {
  kind: 'capability' | 'standards' | 'drafts';
  capability?: string;
  scorecards: ScorecardSummary[];
}

/**
 * Active scorecards by the capability they are about, then those about none; drafts, which count nowhere, last.
 */
export function groupByCapability(
  scorecards: ScorecardSummary[],
): ScorecardGroup[] {
  const groups = new Map<string, ScorecardGroup>();
  for (const scorecard of scorecards) {
    const group = groupOf(scorecard);
    const key = group.capability ?? group.kind;
    const known = groups.get(key) ?? group;
    known.scorecards.push(scorecard);
    groups.set(key, known);
  }
  const order = ['capability', 'standards', 'drafts'];
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}

function groupOf(scorecard: ScorecardSummary): ScorecardGroup {
  if (scorecard.lifecycle === 'draft') {
    return { kind: 'drafts', scorecards: [] };
  }
  return scorecard.capability
    ? {
        kind: 'capability',
        capability: scorecard.capability,
        scorecards: [],
      }
    : { kind: 'standards', scorecards: [] };
}
