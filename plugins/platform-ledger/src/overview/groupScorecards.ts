import { ScorecardSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Scorecards that belong together on the overview. */
export interface ScorecardGroup {
  kind: 'capabilities' | 'standards' | 'drafts';
  scorecards: ScorecardSummary[];
}

/**
 * What the platform offers first, those of one capability side by side, then standards about no capability; drafts, which count
 * nowhere, last. Retired scorecards are left out, and so are empty groups.
 */
export function groupScorecards(
  scorecards: ScorecardSummary[],
): ScorecardGroup[] {
  const active = scorecards.filter(({ lifecycle }) => lifecycle === 'active');
  const groups: ScorecardGroup[] = [
    {
      kind: 'capabilities',
      scorecards: active
        .filter(({ capability }) => capability)
        .sort((a, b) => (a.capability ?? '').localeCompare(b.capability ?? '')),
    },
    {
      kind: 'standards',
      scorecards: active.filter(({ capability }) => !capability),
    },
    {
      kind: 'drafts',
      scorecards: scorecards.filter(({ lifecycle }) => lifecycle === 'draft'),
    },
  ];
  return groups.filter(group => group.scorecards.length > 0);
}
