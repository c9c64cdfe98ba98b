import { isError, ResponseError } from '@backstage/errors';
import { FieldProblem } from '../schema';

/**
 * The fields that the ledger named when it refused a request; none where it named none, or said nothing at all.
 *
 * @public
 */
export function fieldProblemsOf(error: unknown): FieldProblem[] {
  const said = error instanceof ResponseError ? error.cause : error;
  const fields = isError(said) ? said.fields : undefined;
  return Array.isArray(fields) ? fields : [];
}
