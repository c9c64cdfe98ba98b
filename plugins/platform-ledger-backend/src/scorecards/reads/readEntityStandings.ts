import {
  CheckResult,
  entityHistory,
  EntityStanding,
  EntityStandings,
  evaluateCheck,
  FactsOnDay,
  nextSteps,
  fromDayNumber,
  phaseOn,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { selectStandingsOfEntities } from '../operations/selectStandingsOfEntities';
import { Scorecard } from '../scorecardsOf';
import { StandingRow } from '../tables';
import { levelHistory } from './levelHistory';
import { loadEvidence } from './loadEvidence';
import { figureContext, listKnownScorecards, ReadSession } from './ReadSession';
import {
  describeScorecard,
  loadSummaryContext,
  SummaryContext,
} from './summariseScorecard';

/**
 * Where an entity stands on every scorecard that applies to it on the day, each check explained by the values it saw.
 */
export async function readEntityStandings(
  session: ReadSession,
  entityRef: string,
): Promise<EntityStandings> {
  const { tx, sources, asOf, recording } = session;
  const ids = await sources.directory.idsByRef({ tx, entityRefs: [entityRef] });
  const entityIds = Array.from(ids.values());
  const { evidence, versions } = await loadEvidence(session, entityIds);
  const scorecards = await listKnownScorecards(session);
  const context = await loadSummaryContext(session, scorecards);
  const rows = await selectStandingsOfEntities({
    tx,
    entityIds,
    recording,
    until: asOf,
  });
  const [entityId] = entityIds;
  const known = evidence.at({ entityId, recording });
  const days = entityHistory(known);
  const version = versions.find(
    ({ fromDay, toDay }) => fromDay <= asOf && asOf < toDay,
  );
  return {
    entityRef,
    context: figureContext({
      session,
      pending: Math.max(0, ...context.pending.values()),
      latestEvidence:
        context.evidence.size > 0
          ? Math.max(...context.evidence.values())
          : undefined,
    }),
    present: days ? phaseOn(days, asOf).present : false,
    owner: version?.ownerRef,
    standings: scorecards.flatMap(
      scorecard =>
        explainStanding({
          session,
          scorecard,
          entityRef,
          context,
          facts: known.facts.on(asOf),
          rows: rows.filter(row => row.definition_id === scorecard.id),
        }) ?? [],
    ),
  };
}

/** Nothing where the scorecard does not apply on the day. */
function explainStanding(options: {
  session: ReadSession;
  scorecard: Scorecard;
  entityRef: string;
  context: SummaryContext;
  facts: FactsOnDay;
  rows: StandingRow[];
}): EntityStanding | undefined {
  const { session, scorecard, entityRef, facts, rows } = options;
  const row = rows.find(
    candidate =>
      candidate.from_day <= session.asOf && session.asOf < candidate.to_day,
  );
  const revision = scorecard.revisions.find(
    candidate => candidate.id === row?.revision_id,
  );
  if (!row || !revision) {
    return undefined;
  }
  const { spec } = revision;
  // Where nobody knows whether the scorecard applies, nothing is judged.
  const judged = row.eligibility !== 'unknown';
  const checks: CheckResult[] = judged
    ? spec.checks.map(check =>
        evaluateCheck({ check, facts, day: session.asOf }),
      )
    : [];
  const { nextLevel, steps } = judged
    ? nextSteps({ spec, results: checks, level: row.level })
    : { nextLevel: undefined, steps: [] };
  const level = spec.levels[row.level - 1];
  return {
    scorecard: describeScorecard(options),
    entityRef,
    eligibility: row.eligibility,
    level: level && { ...level, since: fromDayNumber(row.level_from_day) },
    nextLevel,
    nextSteps: steps,
    outcome: row.outcome,
    score: row.score ?? undefined,
    passing: row.passing,
    counted: row.counted,
    checks,
    history: levelHistory({ rows, scorecard, asOf: session.asOf }),
  };
}
