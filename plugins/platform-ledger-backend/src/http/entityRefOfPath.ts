import { stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The entity that a path names, as the ledger stores references: lower case.
 */
export function entityRefOfPath(path: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  return stringifyEntityRef(path);
}
