import { createHash } from 'node:crypto';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  API_VERSION,
  DEFINITION_KINDS,
  definitionContent,
  validateDefinition,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ListedDefinition } from './planDefinitionChanges';

const API_GROUP = API_VERSION.split('/')[0];

/**
 * What a listing says of a definition; none where the entity is no definition of the ledger's, but a kind of somebody else with the same name.
 */
export function listedDefinition(entity: Entity): ListedDefinition | undefined {
  const kind = DEFINITION_KINDS.find(candidate => candidate === entity.kind);
  if (!kind || entity.apiVersion.split('/')[0] !== API_GROUP) {
    return undefined;
  }
  const content = definitionContent(entity);
  const annotations = entity.metadata.annotations ?? {};
  return {
    kind,
    entityRef: stringifyEntityRef(entity),
    content,
    contentHash: createHash('sha256').update(content).digest('hex'),
    location:
      annotations[ANNOTATION_SOURCE_LOCATION] ??
      annotations[ANNOTATION_LOCATION],
    problems: validateDefinition(entity),
  };
}
