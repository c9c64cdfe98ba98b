import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The reference of a group as the ledger stores references, of one that may be a name alone.
 */
export function groupRef(written: string): string {
  return stringifyEntityRef(
    parseEntityRef(written, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    }),
  );
}
