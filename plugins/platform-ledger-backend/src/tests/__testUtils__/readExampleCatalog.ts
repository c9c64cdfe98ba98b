import { readdirSync, readFileSync } from 'node:fs';
import {
  Entity,
  EntityRelation,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { examplePath } from './examples';

/**
 * The entities of the example, with the relations that the catalog would give them.
 */
export function readExampleCatalog(): Entity[] {
  return readdirSync(examplePath('catalog'))
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name => readEntities(examplePath('catalog', name)));
}

function readEntities(file: string): Entity[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map(document => {
    const entity: Entity = document.toJS();
    return {
      ...entity,
      metadata: {
        ...entity.metadata,
        namespace: 'default',
        annotations: {
          ...entity.metadata.annotations,
          'backstage.io/managed-by-location': `file:${file}`,
        },
      },
      relations: [
        ...relation(RELATION_OWNED_BY, entity.spec?.owner),
        ...relation(RELATION_CHILD_OF, entity.spec?.parent),
      ],
    };
  });
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
