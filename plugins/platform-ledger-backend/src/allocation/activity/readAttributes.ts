const MOST = 32;
const LONGEST_NAME = 64;
const LONGEST_VALUE = 400;

/**
 * Attributes of a trace: texts by name, those that are empty left out.
 */
export function readAttributes(
  value: unknown,
): { attributes: Record<string, string> | undefined } | { reason: string } {
  if (value === undefined) {
    return { attributes: undefined };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { reason: 'must be an object of texts' };
  }
  const entries = Object.entries(value).filter(([, text]) => text !== '');
  if (entries.length > MOST) {
    return { reason: `has more than ${MOST} entries` };
  }
  const wellFormed = entries.every(
    ([name, text]) => isText(name, LONGEST_NAME) && isText(text, LONGEST_VALUE),
  );
  if (!wellFormed) {
    return {
      reason: `must have names of at most ${LONGEST_NAME} and texts of at most ${LONGEST_VALUE} characters`,
    };
  }
  return {
    attributes: entries.length > 0 ? Object.fromEntries(entries) : undefined,
  };
}

function isText(value: unknown, longest: number): boolean {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.length <= longest &&
    !/[\p{Cc}\p{Surrogate}]/u.test(value)
  );
}
