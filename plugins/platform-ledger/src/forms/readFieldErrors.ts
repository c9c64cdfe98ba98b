import { ResponseError } from '@backstage/errors';

/** Messages by field, and what concerns no field of the form. */
export interface FormErrors {
  fields: { [field: string]: string };
  rest?: string;
}

// "days: must be above 0", "categories.0.days: …", and of the request's schema "/body/days must be number".
const NAMED_FIELD =
  /^(?:request)?\/?(?:body\/)?([A-Za-z]\w*)(?:[./[][^\s:]*)?(?::\s*|\s+(?=(?:must|should) ))(.+)$/;

/**
 * Puts what the ledger said at the fields that it said it of. What names no field of the form, or was not said by the
 * ledger at all, is for the form as a whole.
 */
export function readFieldErrors(
  error: Error,
  knownFields: string[],
): FormErrors {
  const message =
    error instanceof ResponseError ? error.cause.message : error.message;
  const fields: { [field: string]: string } = {};
  const rest: string[] = [];
  for (const line of message.split(/;\s+|\n/)) {
    const [, field, reason] = NAMED_FIELD.exec(line.trim()) ?? [];
    if (field && knownFields.includes(field)) {
      fields[field] = reason;
    } else {
      rest.push(line);
    }
  }
  return { fields, rest: rest.length > 0 ? rest.join('; ') : undefined };
}
