import { Knex } from 'knex';
import { CharterInDepth } from '../CharterReads';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';
import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { evaluateCharters } from '../evaluation/evaluateCharters';
import { KnownCharter } from '../evaluation/KnownCharter';
import { evidenceOf } from '../evidenceOf';
import { Evidence } from '../operations/insertOutcome';
import { readCharters } from '../reads/readCharters';

/** A charter with everything that a verdict or decision is made from. */
export interface GatheredEvidence {
  evaluated: EvaluatedCharter;
  details: CharterInDepth;
  evidence: Evidence;
}

/**
 * Judges one charter and gathers its evidence.
 */
export async function gatherEvidence(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  known: KnownCharter;
}): Promise<GatheredEvidence> {
  const { known } = options;
  const [evaluated] = await evaluateCharters({ ...options, charters: [known] });
  const [details] = await readCharters({ ...options, charters: [evaluated] });
  return { evaluated, details, evidence: evidenceOf(details) };
}
