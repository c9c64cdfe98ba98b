import { ScorecardSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { tallyStandings } from '../operations/tallyStandings';
import { ownersIn } from './GroupTree';
import { listKnownScorecards, ReadSession } from './ReadSession';
import { loadSummaryContext, summariseScorecard } from './summariseScorecard';

/**
 * All scorecards with their figures of the day, or of the day and a group with all below it.
 */
export async function listScorecards(
  session: ReadSession,
  { group }: { group?: string },
): Promise<ScorecardSummary[]> {
  const scorecards = await listKnownScorecards(session);
  const context = await loadSummaryContext(session, scorecards);
  const tallies = await tallyStandings({
    ...session,
    owners: await ownersIn(session, group),
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
