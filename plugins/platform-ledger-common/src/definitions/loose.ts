/** The fields of what ought to be an object; none where it is not. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** The entries of what ought to be a list; none where it is not. */
export function entriesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
