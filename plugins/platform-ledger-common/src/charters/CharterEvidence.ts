import {
  CharterDetails,
  CharterVerdict,
  CriterionEvaluation,
  GuardrailEvaluation,
} from '../schema';
import { Day } from '../time';

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
