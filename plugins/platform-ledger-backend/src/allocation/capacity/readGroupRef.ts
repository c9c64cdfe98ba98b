import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

const LONGEST = 400;

/**
 * A full reference in lower case; a name alone is that of a group. Nothing where the value is none.
 */
export function readGroupRef(value: unknown): string | undefined {
  if (typeof value !== 'string' || /[\s\p{Cc}\p{Surrogate}]/u.test(value)) {
    return undefined;
  }
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
    return ref.length <= LONGEST ? ref : undefined;
  } catch {
    return undefined;
  }
}
