import {
  CharterSpec,
  charterVerdict,
  CriterionEvaluation,
  GuardrailEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { VerdictResult } from '../records/CharterRecords';
import { asRecorded } from './asRecorded';
import { capabilityOf } from './capabilityOf';
import { CharterKnowledge } from './CharterKnowledge';
import { charterProblemsOf } from './charterProblemsOf';
import { CharterSources } from './CharterSources';
import { EvaluatedCharter } from './EvaluatedCharter';
import { evaluateCriterion } from './evaluateCriterion';
import { evaluateGuardrail } from './evaluateGuardrail';
import { KnownCharter } from './KnownCharter';
import { planCriterion } from './planCriterion';
import { AdoptionGains, planGains } from './planGains';
import { PlannedCriterion } from './PlannedCriterion';
import { scorecardsOfCharter } from './scorecardsOfCharter';
import { SeriesBatch } from './SeriesBatch';
import { verdictOf } from './verdictOf';

interface Planned {
  known: KnownCharter;
  criteria: PlannedCriterion[];
  gains: () => AdoptionGains | undefined;
}

/**
 * Judges charters: all their series are read at once, in a number of statements that does not grow with them.
 *
 * `charters`: those that are wanted, of the knowledge
 */
export async function evaluateCharters(options: {
  sources: Pick<CharterSources, 'metrics' | 'settleDays'>;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  charters: readonly KnownCharter[];
}): Promise<EvaluatedCharter[]> {
  const { sources, tx, knowledge, charters } = options;
  const batch = SeriesBatch.create();
  const planned = charters.map((known): Planned => {
    const { spec } = known.judging.revision;
    return {
      known,
      criteria: spec.criteria.map((criterion, index) =>
        planCriterion({ known, criterion, index, knowledge, batch }),
      ),
      gains: planGains({ known, knowledge, batch }),
    };
  });
  await batch.read(sources.metrics, tx);
  return planned.map(charter =>
    evaluate({ ...charter, knowledge, settleDays: sources.settleDays }),
  );
}

function evaluate(
  options: Planned & { knowledge: CharterKnowledge; settleDays: number },
): EvaluatedCharter {
  const { known, criteria, gains, knowledge } = options;
  const { spec } = known.judging.revision;
  const kills = criteria
    .filter(({ criterion }) => criterion.role === 'kill')
    .map(evaluateCriterion);
  const guardrails = criteria
    .filter(({ criterion }) => criterion.role === 'guardrail')
    .map(evaluateGuardrail);
  const result = resultOf({ spec, kills, guardrails });
  const recorded =
    knowledge.asOf < known.dates.endsOn ? undefined : known.verdict;
  return {
    known,
    ...asRecorded({ criteria: kills, guardrails }, recorded),
    result,
    verdict: verdictOf({ ...options, result, recorded }),
    gains: gains(),
    problems: charterProblemsOf({ known, planned: criteria, knowledge }),
    capabilities: capabilitiesOf(known, knowledge),
  };
}

function resultOf(options: {
  spec: Pick<CharterSpec, 'continueWhen' | 'defaultAction'>;
  kills: CriterionEvaluation[];
  guardrails: GuardrailEvaluation[];
}): VerdictResult {
  const { spec, kills } = options;
  const guardrails = options.guardrails.map(({ criterion, state }) => ({
    id: criterion.id,
    state,
  }));
  const { outcome, met, needed } = charterVerdict({
    ...spec,
    statuses: kills.map(({ status }) => status),
    guardrails,
  });
  return {
    outcome,
    met,
    needed,
    criteria: kills.map(({ criterion, status }) => ({
      id: criterion.id,
      status,
    })),
    guardrails,
  };
}

/** Each once. */
function capabilitiesOf(
  known: KnownCharter,
  { scorecards }: CharterKnowledge,
): string[] {
  const named = scorecardsOfCharter(known.judging.revision, scorecards).flatMap(
    scorecard => capabilityOf(known, scorecard) ?? [],
  );
  return [...new Set(named)];
}
