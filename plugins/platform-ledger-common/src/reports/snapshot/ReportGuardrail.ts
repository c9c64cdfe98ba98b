import { GuardrailEvaluation, GuardrailState } from '../../schema';
import { TitledRef } from './TitledRef';

/**
 * What must not get worse while a charter's criteria are met.
 *
 * @public
 */
export interface ReportGuardrail {
  charter: TitledRef;
  evaluation: GuardrailEvaluation;
  previous?: { value?: number; state: GuardrailState };
}
