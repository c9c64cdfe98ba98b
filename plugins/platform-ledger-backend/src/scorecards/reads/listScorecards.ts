import { ScorecardSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { tallyStandings } from '../operations/tallyStandings';
import { listKnownScorecards, ReadSession } from './ReadSession';
import { loadSummaryContext, summariseScorecard } from './summariseScorecard';

/**
 * All scorecards with their figures of the day.
 */
export async function listScorecards(
  session: ReadSession,
): Promise<ScorecardSummary[]> {
  const scorecards = await listKnownScorecards(session);
  const context = await loadSummaryContext(session, scorecards);
  const tallies = await tallyStandings({
    ...session,
    definitionIds: scorecards.map(scorecard => scorecard.id),
  });
  return scorecards.map(scorecard =>
    summariseScorecard({
      session,
      scorecard,
      context,
      tallies: tallies.get(scorecard.id) ?? [],
    }),
  );
}
