import {
  DayNumber,
  fieldError,
  fromDayNumber,
  levelPosition,
  Movement,
  MovementCause,
  MovementDirection,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { groupBy } from '../../database';
import { countMovers, selectMovers } from '../operations/moversBetween';
import { StandingsFilter } from '../StandingsFilter';
import { ownersIn } from './GroupTree';
import { getKnownScorecards, judgeOf, ReadSession } from './ReadSession';
import { describeScorecard, loadSummaryContext } from './summariseScorecard';

/**
 * Who rose, fell, appeared and went on each of these scorecards between a day and the session's, each by service, by rule or by age.
 * Counts are of all, or of a group with all below it; movers are a page of those among them that the reader may see.
 *
 * @throws InputError where `since` lies behind the as-of day
 */
export async function readMovements(
  session: ReadSession,
  options: {
    scorecardRefs: readonly string[];
    since: DayNumber;
    group?: string;
    filter: StandingsFilter;
    offset: number;
    limit: number;
  },
): Promise<Movement[]> {
  const { scorecardRefs, since } = options;
  if (since > session.asOf) {
    throw fieldError('since', 'lies after the as-of day');
  }
  const scorecards = await getKnownScorecards(session, scorecardRefs);
  if (scorecards.length === 0) {
    return [];
  }
  const context = await loadSummaryContext(session, scorecards);
  const compared = scorecards.map(scorecard => {
    const before = judgeOf(scorecard, since).revision.spec.levels;
    const after = judgeOf(scorecard, session.asOf).revision.spec;
    const ranks = before.map(
      (level, index) => levelPosition(after, level.name) || index + 1,
    );
    return {
      definitionId: scorecard.id,
      ranks,
      before,
      after: after.levels,
      context: describeScorecard({ session, scorecard, context }).context,
    };
  });
  const owners = await ownersIn(session, options.group);
  const span = { ...options, ...session, owners, scorecards: compared };
  const counted = groupBy(await countMovers(span), row => row.definition_id);
  const { rows, totals } = await selectMovers(span);
  const moved = groupBy(rows, row => row.definition_id);
  return compared.map(scorecard => {
    const { definitionId, before, after } = scorecard;
    return {
      since: fromDayNumber(since),
      context: scorecard.context,
      counts: countsOf(counted.get(definitionId) ?? []),
      total: totals.get(definitionId) ?? 0,
      movers: (moved.get(definitionId) ?? []).map(row => ({
        entityRef: row.ref,
        title: row.title ?? undefined,
        owner: row.owner_ref ?? undefined,
        direction: row.direction,
        cause: row.cause,
        from: before[(row.from_level ?? 0) - 1]?.name,
        to: after[(row.to_level ?? 0) - 1]?.name,
        on: fromDayNumber(row.day),
      })),
    };
  });
}

function countsOf(
  rows: {
    direction: MovementDirection;
    cause: MovementCause;
    count: number;
  }[],
): Movement['counts'] {
  const none = () => ({
    'service-changed': 0,
    'rule-changed': 0,
    'data-aged': 0,
  });
  const counts = { rose: none(), fell: none(), appeared: none(), went: none() };
  for (const { direction, cause, count } of rows) {
    counts[direction][cause] += count;
  }
  return counts;
}
