import { EntityStanding } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Those that want something done first, the fewest steps at the front; then those that want nothing, then drafts. The
 * order of equals is kept.
 */
export function sortStandings(standings: EntityStanding[]): EntityStanding[] {
  return [...standings].sort((a, b) => rank(a) - rank(b));
}

function rank(standing: EntityStanding): number {
  if (standing.scorecard.lifecycle !== 'active') {
    return 3_000;
  }
  if (standing.eligibility === 'unknown') {
    return 2_000;
  }
  return standing.nextSteps.length || 1_000;
}
