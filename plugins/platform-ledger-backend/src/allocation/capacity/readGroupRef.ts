import { groupRef } from '../engine/groupRef';

const LONGEST = 400;

/**
 * The full reference of a group in lower case; a name alone is one. Nothing where the value is none, or of another kind.
 */
export function readGroupRef(value: unknown): string | undefined {
  if (typeof value !== 'string' || /[\s\p{Cc}\p{Surrogate}]/u.test(value)) {
    return undefined;
  }
  try {
    const ref = groupRef(value);
    return ref.startsWith('group:') && ref.length <= LONGEST ? ref : undefined;
  } catch {
    return undefined;
  }
}
