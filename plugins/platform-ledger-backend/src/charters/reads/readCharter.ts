import {
  charterCost,
  CharterDetails,
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';
import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { KnownCharter } from '../evaluation/KnownCharter';
import { summarise, toDecision } from '../evaluation/summarise';
import { describeRevision } from '../goalposts/describeRevision';
import { goalpostsOf } from '../goalposts/goalpostsOf';
import { squadsConcerned } from './squadsConcerned';
import { toHandOver } from './toHandOver';

/**
 * One charter in depth. Behind the gate its evidence is that of the gate's day.
 */
export async function readCharter(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  evaluated: EvaluatedCharter;
  recordedAt?: string;
}): Promise<CharterDetails> {
  const { sources, tx, knowledge, evaluated, recordedAt } = options;
  const { known, criteria, guardrails } = evaluated;
  const { asOf, records } = knowledge;
  const { charter, judging } = known;
  const policies = await sources.definitions.list({
    tx,
    kind: 'AllocationPolicy',
    recording: knowledge.recording,
  });
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
    goalposts: goalpostsOf({ known, knowledge, policies }),
    decisions: known.decisions.map(toDecision),
    allocation: await readAllocation(options),
    handOver: records.handOvers
      .filter(({ definitionId }) => definitionId === charter.id)
      .map(item => toHandOver(item, charter.entityRef)),
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

async function readAllocation(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  evaluated: EvaluatedCharter;
  recordedAt?: string;
}): Promise<CharterDetails['allocation']> {
  const { sources, tx, knowledge, evaluated, recordedAt } = options;
  const { known } = evaluated;
  const { recording } = knowledge;
  const day = Math.min(knowledge.asOf, known.dates.endsOn);
  const members = [...(known.start?.pins.values() ?? [])].flatMap(
    ({ entityIds }) => entityIds,
  );
  const versions = await sources.directory.versionsOf({
    tx,
    entityIds: [...new Set(members)],
    recording,
  });
  const owners = versions
    .filter(({ fromDay, toDay }) => fromDay <= day && day < toDay)
    .flatMap(({ ownerRef }) => ownerRef ?? []);
  const reading = await sources.allocation.read({
    tx,
    asOf: day,
    recording,
    recordedAt,
  });
  return squadsConcerned({
    grid: reading.grid({ period: 'quarter' }),
    groups: new Set([known.judging.revision.spec.owner, ...owners]),
  });
}
