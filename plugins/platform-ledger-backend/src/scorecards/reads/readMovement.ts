import {
  DayNumber,
  fromDayNumber,
  levelPosition,
  Movement,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { InputError } from '@backstage/errors';
import {
  countMovers,
  MovementSpan,
  selectMovers,
} from '../operations/moversBetween';
import { StandingsFilter } from '../StandingsFilter';
import { getKnownScorecard, judgeOf, ReadSession } from './ReadSession';
import { describeScorecard, loadSummaryContext } from './summariseScorecard';

/**
 * Who rose, fell, appeared and went between a day and the session's, each by service, by rule or by age. Counts are of all; movers are a
 * page of those that the reader may see.
 *
 * @throws InputError where `since` lies behind the as-of day
 */
export async function readMovement(
  session: ReadSession,
  options: {
    scorecardRef: string;
    since: DayNumber;
    filter: StandingsFilter;
    offset: number;
    limit: number;
  },
): Promise<Movement> {
  const { scorecardRef, since } = options;
  if (since > session.asOf) {
    throw new InputError('since: lies after the as-of day');
  }
  const scorecard = await getKnownScorecard(session, scorecardRef);
  const context = await loadSummaryContext(session, [scorecard]);
  const before = judgeOf(scorecard, since).revision.spec;
  const after = judgeOf(scorecard, session.asOf).revision.spec;
  const span: MovementSpan = {
    ...session,
    definitionId: scorecard.id,
    since,
    ranks: before.levels.map(
      (level, index) => levelPosition(after, level.name) || index + 1,
    ),
  };
  const counts = noCounts();
  for (const { direction, cause, count } of await countMovers(span)) {
    counts[direction][cause] += count;
  }
  const { rows, total } = await selectMovers({ ...options, ...span });
  return {
    since: fromDayNumber(since),
    context: describeScorecard({ session, scorecard, context }).context,
    counts,
    total,
    movers: rows.map(row => ({
      entityRef: row.ref,
      title: row.title ?? undefined,
      owner: row.owner_ref ?? undefined,
      direction: row.direction,
      cause: row.cause,
      from: before.levels[(row.from_level ?? 0) - 1]?.name,
      to: after.levels[(row.to_level ?? 0) - 1]?.name,
      on: fromDayNumber(row.day),
    })),
  };
}

function noCounts(): Movement['counts'] {
  const none = () => ({
    'service-changed': 0,
    'rule-changed': 0,
    'data-aged': 0,
  });
  return { rose: none(), fell: none(), appeared: none(), went: none() };
}
