import { InputError } from '@backstage/errors';
import { FieldProblem } from '../schema';

/**
 * What refuses a request: an `InputError` whose answer names each field that is wrong, in `fields`.
 *
 * @public
 */
export function fieldErrors(problems: FieldProblem[]): InputError {
  const message = problems
    .map(({ field, reason }) => `${field}: ${reason}`)
    .join('; ');
  return Object.assign(new InputError(message), { fields: problems });
}

/**
 * An `InputError` about one field.
 *
 * @public
 */
export function fieldError(field: string, reason: string): InputError {
  return fieldErrors([{ field, reason }]);
}
