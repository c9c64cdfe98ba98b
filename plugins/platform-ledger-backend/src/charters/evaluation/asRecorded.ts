import {
  CriterionEvaluation,
  GuardrailEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { VerdictResult } from '../records/CharterRecords';

/** What a charter is judged by. */
interface Judged {
  criteria: CriterionEvaluation[];
  guardrails: GuardrailEvaluation[];
}

/**
 * Criteria and guardrails as they stood when the verdict was recorded; figures are those of now. Where none is recorded, as they are.
 */
export function asRecorded(
  { criteria, guardrails }: Judged,
  recorded: VerdictResult | undefined,
): Judged {
  const statuses = new Map(
    recorded?.criteria.map(({ id, status }) => [id, status]),
  );
  const states = new Map(
    recorded?.guardrails.map(({ id, state }) => [id, state]),
  );
  return {
    criteria: criteria.map(each => ({
      ...each,
      status: statuses.get(each.criterion.id) ?? each.status,
    })),
    guardrails: guardrails.map(each => ({
      ...each,
      state: states.get(each.criterion.id) ?? each.state,
    })),
  };
}
