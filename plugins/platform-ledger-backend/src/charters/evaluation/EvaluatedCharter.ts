import {
  CharterVerdict,
  CriterionEvaluation,
  DefinitionProblem,
  GuardrailEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { KnownCharter } from './KnownCharter';
import { AdoptionGains } from './planGains';

/**
 * A charter, judged.
 */
export interface EvaluatedCharter {
  known: KnownCharter;
  criteria: CriterionEvaluation[];
  guardrails: GuardrailEvaluation[];
  /** What `continueWhen` makes of the criteria now, whatever was recorded. */
  outcome: Pick<CharterVerdict, 'outcome' | 'met' | 'of' | 'needed' | 'broken'>;
  verdict: CharterVerdict;
  /** Adopters gained since the start; none where nothing is frozen yet. */
  gains?: AdoptionGains;
  problems: DefinitionProblem[];
  /** What its scorecards say the platform offers: references, each once. */
  capabilities: string[];
}
