import { InputError, isError } from '@backstage/errors';
import {
  FieldProblem,
  fieldErrors,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ErrorRequestHandler } from 'express';
import { error as invalid } from 'express-openapi-validator';

/** What the contract's validator refuses a request with. */
const REFUSALS = [
  invalid.BadRequest,
  invalid.NotFound,
  invalid.MethodNotAllowed,
  invalid.NotAcceptable,
  invalid.RequestEntityTooLarge,
  invalid.UnsupportedMediaType,
];

/**
 * Gives what was refused before any handler saw it the fields that are wrong: what the contract's validator found, and a body or a path that
 * could not be read at all.
 */
export function nameFields(): ErrorRequestHandler {
  return (error, _request, _response, next) => {
    next(named(error));
  };
}

function named(error: unknown): unknown {
  if (REFUSALS.some(refusal => error instanceof refusal)) {
    const { errors } = error as InstanceType<typeof invalid.BadRequest>;
    return fieldErrors(
      errors.map(({ path, message }) => ({
        field: fieldOf(path),
        reason: message,
      })),
    );
  }
  if (
    isError(error) &&
    error.status === 400 &&
    !(error instanceof InputError)
  ) {
    const field = error instanceof URIError ? 'path' : 'body';
    return fieldErrors([{ field, reason: error.message }]);
  }
  return error;
}

/** `/body/categories/0/days` is `categories[0].days`; `/query/asOf` is `asOf`. */
function fieldOf(path = ''): FieldProblem['field'] {
  const [place, ...steps] = path.split('/').filter(Boolean);
  const field = steps
    .map(step => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return field || place || 'request';
}
