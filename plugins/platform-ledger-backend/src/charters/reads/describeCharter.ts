import {
  charterCost,
  CharterDetails,
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterFigures } from '../CharterReads';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { KnownCharter } from '../evaluation/KnownCharter';
import { summarise, toDecision } from '../evaluation/summarise';
import { describeRevision } from '../goalposts/describeRevision';
import { goalpostsOf } from '../goalposts/goalpostsOf';
import { handOversOf } from './handOversOf';

/**
 * One charter in depth, but for the squads it concerns. Behind the gate its evidence is that of the gate's day.
 */
export function describeCharter(options: {
  knowledge: CharterKnowledge;
  evaluated: EvaluatedCharter;
  recordedAt?: string;
}): CharterFigures {
  const { knowledge, evaluated, recordedAt } = options;
  const { known, criteria, guardrails } = evaluated;
  const { asOf } = knowledge;
  const { judging } = known;
  return {
    ...summarise(evaluated, asOf),
    asOf: fromDayNumber(asOf),
    recordedAt,
    spec: judging.revision.entity.spec,
    revision: describeRevision(judging.revision.stored),
    frozenPopulation: frozenPopulation(known, knowledge),
    criteriaEvaluations: criteria,
    guardrailEvaluations: guardrails,
    cost: costOf(evaluated, asOf),
    goalposts: goalpostsOf({ known, knowledge }),
    decisions: known.decisions.map(toDecision),
    handOver: handOversOf(known, knowledge),
  };
}

function frozenPopulation(
  { start }: KnownCharter,
  { scorecards }: CharterKnowledge,
): CharterDetails['frozenPopulation'] {
  if (!start) {
    return undefined;
  }
  const members = new Set(
    [...start.pins.values()].flatMap(({ entityIds }) => entityIds),
  );
  return {
    size: members.size,
    frozenAt: start.recordedAt,
    scorecards: [...scorecards.values()]
      .filter(({ id }) => start.pins.has(id))
      .map(({ entityRef }) => entityRef),
  };
}

function costOf(
  { known, gains }: EvaluatedCharter,
  asOf: DayNumber,
): CharterDetails['cost'] {
  return charterCost({
    spec: known.judging.revision.spec,
    asOf: fromDayNumber(asOf),
    gained: gains
      ? [
          { population: 'frozen', services: gains.frozen },
          { population: 'current', services: gains.current },
        ]
      : [],
  });
}
