import {
  CHECK_STATES,
  CheckState,
  ScorecardDetails,
  statesOfLetters,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { tallyStandings } from '../operations/tallyStandings';
import { tallyStates } from '../operations/tallyStates';
import {
  describeRevision,
  getKnownScorecard,
  judgeOf,
  ReadSession,
} from './ReadSession';
import { loadSummaryContext, summariseScorecard } from './summariseScorecard';

/**
 * One scorecard with its figures, what each check comes to, and its revisions.
 */
export async function readScorecard(
  session: ReadSession,
  scorecardRef: string,
): Promise<ScorecardDetails> {
  const scorecard = await getKnownScorecard(session, scorecardRef);
  const context = await loadSummaryContext(session, [scorecard]);
  const tallies = await tallyStandings({
    ...session,
    definitionIds: [scorecard.id],
  });
  const states = await tallyStates({ ...session, definitionId: scorecard.id });
  const { spec } = judgeOf(scorecard, session.asOf).revision;
  return {
    ...summariseScorecard({
      session,
      scorecard,
      context,
      tallies: tallies.get(scorecard.id) ?? [],
    }),
    checks: spec.checks.map((check, index) => ({
      ...check,
      counts: countStates(states, index),
    })),
    revisions: scorecard.revisions.map(describeRevision),
  };
}

/** How many entities have a check in which state. */
export function countStates(
  tallies: { states: string; count: number }[],
  index: number,
): Record<CheckState, number> {
  const counts = noStates();
  for (const { states, count } of tallies) {
    const [state] = statesOfLetters(states.charAt(index));
    if (state) {
      counts[state] += count;
    }
  }
  return counts;
}

function noStates(): Record<CheckState, number> {
  const [pass, fail, unknown, exempt, upcoming] = CHECK_STATES.map(() => 0);
  return { pass, fail, unknown, exempt, upcoming };
}
