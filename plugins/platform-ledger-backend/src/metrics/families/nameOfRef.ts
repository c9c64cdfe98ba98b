import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';

/**
 * How an entity is called in a metric's id.
 *
 * @see refsOfName
 */
export function nameOfRef(entityRef: string): string {
  const { namespace, name } = parseEntityRef(entityRef);
  return namespace === DEFAULT_NAMESPACE ? name : `${namespace}.${name}`;
}
