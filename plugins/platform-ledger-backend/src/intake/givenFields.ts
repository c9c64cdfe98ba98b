import { LineFields } from './LineFields';

/**
 * The fields of a line that say anything: neither null nor, in a CSV, empty.
 */
export function givenFields(line: LineFields): Record<string, unknown> {
  const { fields, text } = line;
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== null && !(text && value === ''),
    ),
  );
}
