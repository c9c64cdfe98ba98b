import { DefinitionProblem } from '../schema';
import { allocationPolicyProblems } from './allocationPolicyProblems';
import { charterProblems } from './charterProblems';
import { isAtOrUnder } from './isAtOrUnder';
import { fieldsOf } from './loose';
import { schemaProblems } from './schemaProblems';
import { scorecardProblems } from './scorecardProblems';
import { DEFINITION_KINDS, DefinitionKind } from './types';

const FURTHER: Record<DefinitionKind, (spec: unknown) => DefinitionProblem[]> =
  {
    Scorecard: scorecardProblems,
    Charter: charterProblems,
    AllocationPolicy: allocationPolicyProblems,
  };

/**
 * Everything that is wrong in a definition: an empty list where it is valid. Takes whatever somebody wrote.
 *
 * @returns one problem a wrong field, by path, saying what was expected
 * @public
 */
export function validateDefinition(entity: unknown): DefinitionProblem[] {
  const fields = fieldsOf(entity);
  const kind = DEFINITION_KINDS.find(candidate => candidate === fields.kind);
  if (!kind) {
    return [
      {
        path: 'kind',
        message: `must be one of ${DEFINITION_KINDS.join(', ')}`,
      },
    ];
  }
  const problems = schemaProblems(kind, entity);
  const known = problems.map(problem => problem.path);
  const further = FURTHER[kind](fields.spec).filter(
    problem => !known.some(path => isAtOrUnder(problem.path, path)),
  );
  return [...problems, ...further];
}
