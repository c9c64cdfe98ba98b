import { Day } from '../time';
import { CriterionEvaluation, GuardrailEvaluation } from './criterionTypes';
import { CharterDetails, CharterVerdict } from './types';

/**
 * What a verdict or a decision was made from: what its hash is of.
 *
 * @public
 */
export interface CharterEvidence {
  /** The charter's reference. */
  charter: string;
  /** The one that judged. */
  revision: { number: number; contentHash: string };
  startsOn: Day;
  endsOn: Day;
  retrospective: boolean;
  frozenPopulation?: CharterDetails['frozenPopulation'];
  verdict: Pick<
    CharterVerdict,
    'outcome' | 'met' | 'of' | 'needed' | 'broken' | 'dueOn'
  >;
  criteria: CriterionEvaluation[];
  guardrails: GuardrailEvaluation[];
  cost?: CharterDetails['cost'];
  allocation: CharterDetails['allocation'];
  /** Of the charter, its scorecards and policies, up to the gate. */
  revisions: { definition: string; contentHash: string }[];
}

/**
 * Evidence as it was stored with a verdict or a decision.
 *
 * @public
 */
export interface StoredCharterEvidence {
  /** What it was stored with. */
  evidenceHash: string;
  /** What is stored has that hash. */
  intact: boolean;
  /** The verdict then, as a sentence, in English. */
  sentence: string;
  evidence: CharterEvidence;
  /** Figures that rest on allocation are not for the caller, and left out: the hash is of more than what is here. */
  withheld?: boolean;
}
