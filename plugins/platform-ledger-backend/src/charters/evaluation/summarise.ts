import {
  charterPhase,
  CharterDecision,
  CharterSummary,
  CriterionEvaluation,
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDecision } from '../records/CharterRecords';
import { EvaluatedCharter } from './EvaluatedCharter';
import { KnownCharter } from './KnownCharter';

/**
 * A charter as lists show it.
 */
export function summarise(
  evaluated: EvaluatedCharter,
  asOf: DayNumber,
): CharterSummary {
  const { known, criteria, guardrails, verdict } = evaluated;
  const { charter, dates, judging, revisions, decision } = known;
  const { entity, spec } = judging.revision;
  return {
    entityRef: charter.entityRef,
    name: entity.metadata.name,
    title: entity.metadata.title ?? entity.metadata.name,
    description: entity.metadata.description,
    owner: spec.owner,
    decider: spec.decider,
    fundingModel: spec.fundingModel,
    startsOn: fromDayNumber(dates.startsOn),
    checkpointOn: fromDayNumber(dates.checkpointOn),
    endsOn: fromDayNumber(dates.endsOn),
    daysLeft: dates.endsOn - asOf,
    phase: phaseOf(known, asOf),
    retrospective: known.retrospective,
    verdict,
    decision: decision && toDecision(decision),
    undecided: isUndecided(known, asOf),
    defaultAction: spec.defaultAction,
    criteria: criteria.map(summariseCriterion),
    guardrails: guardrails.map(({ criterion, state }) => ({
      id: criterion.id,
      title: criterion.title,
      state,
    })),
    waitingChanges: revisions.filter(
      ({ state }) => state === 'waiting' || state === 'needs-reason',
    ).length,
    scorecards: spec.scorecards,
    capabilities: evaluated.capabilities,
    problems: evaluated.problems,
  };
}

/** A kill criterion as lists show it. */
export function summariseCriterion(
  evaluation: CriterionEvaluation,
): CharterSummary['criteria'][number] {
  const { criterion, status, metric, target, judged, withheld } = evaluation;
  const reading = judged === 'frozen' ? evaluation.frozen : evaluation.current;
  return {
    id: criterion.id,
    title: criterion.title,
    status,
    value: reading?.value,
    numerator: reading?.numerator,
    denominator: reading?.denominator,
    target: target?.value,
    unit: metric?.unit,
    withheld,
  };
}

/** A decision as readers see it. */
export function toDecision(decision: StoredDecision): CharterDecision {
  const { holdUntil } = decision;
  return {
    id: decision.id,
    decision: decision.decision,
    verdict: decision.verdict,
    againstVerdict: decision.againstVerdict,
    reason: decision.reason,
    holdUntil: holdUntil === undefined ? undefined : fromDayNumber(holdUntil),
    decidedOn: fromDayNumber(decision.decidedOn),
    decidedAt: decision.recordedAt,
    decidedBy: decision.author,
    evidenceHash: decision.evidenceHash,
  };
}

/** Where a charter is on the day. */
export function phaseOf(
  { dates, decision, retired }: KnownCharter,
  asOf: DayNumber,
): CharterSummary['phase'] {
  return charterPhase({
    asOf: fromDayNumber(asOf),
    dates: {
      startsOn: fromDayNumber(dates.startsOn),
      checkpointOn: fromDayNumber(dates.checkpointOn),
      endsOn: fromDayNumber(dates.endsOn),
    },
    decision: decision && toDecision(decision),
    retired,
  });
}

/** Whether the gate passed and nobody decided, or the day until which it was held has come. One that went from the catalog is no exception. */
function isUndecided(known: KnownCharter, asOf: DayNumber): boolean {
  return (
    asOf > known.dates.endsOn &&
    phaseOf({ ...known, retired: false }, asOf) === 'gate'
  );
}
