import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { summariseCriterion } from '../evaluation/summarise';
import { withholdReadings } from './withholdReadings';

/**
 * A charter as who may not read allocation sees it.
 */
export function withholdAllocation(details: CharterDetails): CharterDetails {
  const { criteria, guardrails } = withholdReadings({
    criteria: details.criteriaEvaluations,
    guardrails: details.guardrailEvaluations,
  });
  return {
    ...details,
    criteria: criteria.map(summariseCriterion),
    criteriaEvaluations: criteria,
    guardrailEvaluations: guardrails,
    allocation: [],
  };
}
