const LONGEST = 400;

/**
 * The key of a person as the ledger keeps it: lower case, without the space around it. Nothing where the value is none. A reason that
 * is answered never repeats it.
 */
export function readPersonKey(value: unknown): string | undefined {
  if (typeof value !== 'string' || /[\p{Cc}\p{Surrogate}]/u.test(value)) {
    return undefined;
  }
  const key = value.trim().toLocaleLowerCase('en-US');
  return key !== '' && key.length <= LONGEST ? key : undefined;
}
