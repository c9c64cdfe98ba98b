import { DefinitionProblem } from '../schema';
import { bandProblems } from './bandProblems';
import { entriesOf, fieldsOf } from './loose';
import { problemPath } from './problemPath';

const UNCATEGORISED = 'uncategorised';

/**
 * What is wrong in an allocation policy that a schema cannot say.
 */
export function allocationPolicyProblems(spec: unknown): DefinitionProblem[] {
  const fields = fieldsOf(spec);
  const problems = bandProblems(fields.band);
  for (const [index, entry] of entriesOf(fields.categories).entries()) {
    if (fieldsOf(entry).category === UNCATEGORISED) {
      problems.push({
        path: problemPath(['spec', 'categories', index, 'category']),
        message: `must not be ${UNCATEGORISED}, which is always last without standing in the list`,
      });
    }
  }
  if (fields.ledgerPeriod === 'sprint' && fields.sprint === undefined) {
    problems.push({
      path: 'spec.sprint',
      message: 'is required where the ledger period is a sprint',
    });
  }
  return problems;
}
