import {
  ReportCharter,
  ReportGuardrail,
  ReportPeriod,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterFigures } from '../../charters';
import { Titles } from './Titles';

/** Charters of a report, and how they stood in the one before. */
interface ChartersOfReport {
  charters: CharterFigures[];
  previous: CharterFigures[];
  titles: Titles;
  period: ReportPeriod;
}

/**
 * Each charter with the verdict of the day, by days left.
 */
export function charterSection(options: ChartersOfReport): ReportCharter[] {
  const { charters, previous, titles, period } = options;
  const before = new Map(
    previous
      .filter(({ phase }) => phase !== 'planned')
      .map(charter => [charter.entityRef, charter.verdict]),
  );
  return charters.map(charter => {
    const { entityRef, title, decision, spec } = charter;
    const verdict = before.get(entityRef);
    return {
      charter: titles.of(entityRef, title),
      owner: titles.of(charter.owner),
      decider: titles.of(charter.decider),
      fundingModel: charter.fundingModel,
      people: spec.team.people,
      startsOn: charter.startsOn,
      checkpointOn: charter.checkpointOn,
      endsOn: charter.endsOn,
      daysLeft: charter.daysLeft,
      phase: charter.phase,
      retrospective: charter.retrospective,
      verdict: charter.verdict,
      ...(decision && {
        decision: {
          decision: decision.decision,
          verdict: decision.verdict,
          againstVerdict: decision.againstVerdict,
          reason: decision.reason,
          holdUntil: decision.holdUntil,
          decidedOn: decision.decidedOn,
        },
      }),
      undecided: charter.undecided,
      defaultAction: charter.defaultAction,
      criteria: charter.criteriaEvaluations,
      cost: charter.cost,
      goalposts: charter.goalposts.filter(
        ({ revision, state }) =>
          state !== 'first' &&
          state !== 'cosmetic' &&
          period.from <= revision.firstSeenOn &&
          revision.firstSeenOn <= period.to,
      ),
      ...(verdict && {
        previous: {
          outcome: verdict.outcome,
          state: verdict.state,
          met: verdict.met,
          of: verdict.of,
        },
      }),
    };
  });
}

/**
 * What must not get worse while charters' criteria are met.
 */
export function guardrailSection(options: ChartersOfReport): ReportGuardrail[] {
  const { charters, previous, titles } = options;
  const before = new Map(
    previous.flatMap(({ entityRef, guardrailEvaluations }) =>
      guardrailEvaluations.map(evaluation => [
        `${entityRef} ${evaluation.criterion.id}`,
        evaluation,
      ]),
    ),
  );
  return charters.flatMap(({ entityRef, title, guardrailEvaluations }) =>
    guardrailEvaluations.map(evaluation => {
      const then = before.get(`${entityRef} ${evaluation.criterion.id}`);
      return {
        charter: titles.of(entityRef, title),
        evaluation,
        ...(then && { previous: { value: then.value, state: then.state } }),
      };
    }),
  );
}
