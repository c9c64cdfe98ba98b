import { DEFAULT_NAMESPACE, Entity } from '@backstage/catalog-model';
import { stableJson } from './stableJson';

/**
 * The part of a definition that its author decides, as a text that is the same whenever that part is: what a revision keeps and what its
 * content hash is taken of. What the catalog adds (uid, etag, annotations, relations, status) is not in it.
 *
 * @public
 */
export function definitionContent(entity: Entity): string {
  const { name, namespace, title, description } = entity.metadata;
  return stableJson({
    apiVersion: entity.apiVersion,
    kind: entity.kind,
    metadata: {
      name,
      namespace: namespace ?? DEFAULT_NAMESPACE,
      title,
      description,
    },
    spec: entity.spec,
  });
}
