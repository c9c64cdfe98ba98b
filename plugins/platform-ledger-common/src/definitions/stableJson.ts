/**
 * JSON whose text does not depend on the order in which the fields of objects were written. Fields without a value are left out.
 *
 * @public
 */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
