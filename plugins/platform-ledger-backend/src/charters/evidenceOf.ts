import { createHash } from 'node:crypto';
import {
  CharterEvidence,
  evidenceHash,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterInDepth } from './CharterReads';
import { Evidence } from './operations/insertOutcome';

/**
 * What a verdict or a decision is made from, as stable JSON with its hash: the same on every day from the gate on, unless something of it changed. Who decided
 * what is no part of it, nor is what came behind the gate.
 */
export function evidenceOf(details: CharterInDepth): Evidence {
  const { outcome, met, of, needed, broken, dueOn } = details.verdict;
  const evidence: CharterEvidence = {
    charter: details.entityRef,
    revision: {
      number: details.revision.number,
      contentHash: details.revision.contentHash,
    },
    startsOn: details.startsOn,
    endsOn: details.endsOn,
    retrospective: details.retrospective,
    frozenPopulation: details.frozenPopulation,
    verdict: { outcome, met, of, needed, broken, dueOn },
    criteria: details.criteriaEvaluations,
    guardrails: details.guardrailEvaluations,
    cost: details.cost,
    allocation: details.allocation,
    revisions: details.goalposts
      .filter(
        ({ revision }) =>
          revision.number === 1 || revision.firstSeenOn <= details.endsOn,
      )
      .map(({ definition, revision }) => ({
        definition,
        contentHash: revision.contentHash,
      })),
  };
  return {
    evidence: stableJson(evidence),
    hash: evidenceHash(evidence, text =>
      createHash('sha256').update(text).digest('hex'),
    ),
  };
}
