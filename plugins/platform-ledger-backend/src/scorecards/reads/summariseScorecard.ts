import {
  AdoptionCounts,
  adoptionCounts,
  DayNumber,
  factsOfScorecard,
  ScorecardSummary,
  StandingTally,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { countPendingByDefinition } from '../operations/countPending';
import { selectEvidenceDays } from '../operations/selectEvidenceDays';
import { Scorecard } from '../scorecardsOf';
import { figureContext, judgeOf, ReadSession } from './ReadSession';

/**
 * What stands beside the figures of many scorecards, read at once.
 */
export interface SummaryContext {
  /** Entities that wait, by scorecard. */
  pending: Map<number, number>;
  /** Latest day of evidence, by fact. */
  evidence: Map<string, DayNumber>;
}

/** Reads what stands beside the figures of these scorecards. */
export async function loadSummaryContext(
  session: ReadSession,
  scorecards: Scorecard[],
): Promise<SummaryContext> {
  const facts = new Set(
    scorecards.flatMap(scorecard =>
      factsOfScorecard(judgeOf(scorecard, session.asOf).revision.spec),
    ),
  );
  return {
    pending: await countPendingByDefinition(session),
    evidence: await selectEvidenceDays({
      ...session,
      facts: Array.from(facts),
    }),
  };
}

/** A scorecard with the figures of a day. */
export function summariseScorecard(options: {
  session: ReadSession;
  scorecard: Scorecard;
  context: SummaryContext;
  tallies: StandingTally[];
}): ScorecardSummary {
  return {
    ...describeScorecard(options),
    adoption: countScorecard(options),
  };
}

/** A scorecard without figures. */
export function describeScorecard(options: {
  session: ReadSession;
  scorecard: Scorecard;
  context: SummaryContext;
}): Omit<ScorecardSummary, 'adoption'> {
  const { session, scorecard, context } = options;
  const { revision } = judgeOf(scorecard, session.asOf);
  const { spec, entity } = revision;
  const days = factsOfScorecard(spec).flatMap(
    fact => context.evidence.get(fact) ?? [],
  );
  return {
    entityRef: scorecard.entityRef,
    name: entity.metadata.name,
    title: entity.metadata.title ?? entity.metadata.name,
    description: entity.metadata.description,
    type: spec.type,
    mandated: spec.mandated,
    lifecycle: revision.retired ? 'retired' : spec.lifecycle,
    owner: spec.owner,
    capability: spec.capability,
    levels: spec.levels,
    adoptedAt: spec.adoptedAt,
    context: figureContext({
      session,
      scorecard,
      pending: context.pending.get(scorecard.id) ?? 0,
      latestEvidence: days.length > 0 ? Math.max(...days) : undefined,
    }),
    problems: scorecard.problems,
  };
}

/** The figures of a scorecard's tallies by the revision that judges the day. */
export function countScorecard(options: {
  session: ReadSession;
  scorecard: Scorecard;
  tallies: StandingTally[];
}): AdoptionCounts {
  const { session, scorecard, tallies } = options;
  const { spec } = judgeOf(scorecard, session.asOf).revision;
  return adoptionCounts({ spec, day: session.asOf, tallies });
}
