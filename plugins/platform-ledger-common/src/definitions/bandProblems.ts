import { DefinitionProblem } from '../schema';
import { fieldsOf } from './loose';

/** What is wrong with a band that a schema cannot say. */
export function bandProblems(band: unknown): DefinitionProblem[] {
  const { floor, ceiling } = fieldsOf(band);
  return typeof floor === 'number' &&
    typeof ceiling === 'number' &&
    floor > ceiling
    ? [
        {
          path: 'spec.band.floor',
          message: `must not be above the ceiling, ${ceiling}`,
        },
      ]
    : [];
}
