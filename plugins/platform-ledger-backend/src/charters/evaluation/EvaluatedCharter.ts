import {
  CharterVerdict,
  CriterionEvaluation,
  DefinitionProblem,
  GuardrailEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { VerdictResult } from '../records/CharterRecords';
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
  result: VerdictResult;
  verdict: CharterVerdict;
  /** Adopters gained since the start; none where nothing is frozen yet. */
  gains?: AdoptionGains;
  problems: DefinitionProblem[];
  /** What its scorecards say the platform offers: references, each once. */
  capabilities: string[];
}
