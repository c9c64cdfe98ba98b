import { ResponseError } from '@backstage/errors';
import { fieldProblemsOf } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Messages by field, and what concerns no field of the form. */
export interface FormErrors {
  fields: { [field: string]: string };
  rest?: string;
}

/**
 * Puts what the ledger refused at the form's fields: a path such as `categories[0].days` at its first word. A problem
 * of a field that the form does not have, and an error that names no field, are for the form as a whole.
 */
export function readFieldErrors(
  error: Error,
  knownFields: string[],
): FormErrors {
  const problems = fieldProblemsOf(error);
  if (problems.length === 0) {
    return {
      fields: {},
      rest:
        error instanceof ResponseError ? error.cause.message : error.message,
    };
  }
  const fields: { [field: string]: string } = {};
  const rest: string[] = [];
  for (const { field: path, reason } of problems) {
    const [field] = path.split(/[.[]/);
    if (!knownFields.includes(field)) {
      rest.push(`${path}: ${reason}`);
    } else {
      fields[field] = field in fields ? `${fields[field]}; ${reason}` : reason;
    }
  }
  return { fields, rest: rest.length > 0 ? rest.join('; ') : undefined };
}
