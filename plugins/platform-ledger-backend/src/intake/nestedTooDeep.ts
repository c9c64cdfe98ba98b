/** Deeper than anything that the ledger takes, and far from where recursion ends. */
export const MOST_LEVELS = 100;

/**
 * Whether JSON is nested so deep that what goes through it might run out of stack.
 */
export function nestedTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MOST_LEVELS; depth += 1) {
    level = level.flatMap(node =>
      typeof node === 'object' && node !== null ? Object.values(node) : [],
    );
    if (level.length === 0) {
      return false;
    }
  }
  return true;
}
