import {
  Entity,
  EntityRelation,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * An entity as the catalog would have it that reads it at a location: in a namespace, and with relations.
 */
export function asInCatalog(entity: Entity, location: string): Entity {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      namespace: 'default',
      annotations: {
        ...entity.metadata.annotations,
        'backstage.io/managed-by-location': location,
      },
    },
    relations: [
      ...relation(RELATION_OWNED_BY, entity.spec?.owner),
      ...relation(RELATION_CHILD_OF, entity.spec?.parent),
    ],
  };
}

function relation(type: string, target: unknown): EntityRelation[] {
  if (typeof target !== 'string') {
    return [];
  }
  const targetRef = stringifyEntityRef(
    parseEntityRef(target, { defaultKind: 'group' }),
  );
  return [{ type, targetRef }];
}
