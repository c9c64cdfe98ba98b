import { createHash } from 'node:crypto';
import {
  DEFAULT_NAMESPACE,
  Entity,
  RELATION_CHILD_OF,
  RELATION_OWNED_BY,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { getJsonValueAtPath } from '@backstage/filter-predicates';
import { JsonObject } from '@backstage/types';
import { stableJson } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityVersionRow } from './tables';

/** What the ledger keeps of an entity: a version without its id, days and presence. */
export type EntityContent = Omit<
  EntityVersionRow,
  'entity_id' | 'from_day' | 'to_day' | 'present'
>;

/**
 * What the ledger keeps of an entity as the catalog has it now.
 *
 * @param paths - what rules read of entities
 */
export function entityContent(entity: Entity, paths: string[]): EntityContent {
  const json: JsonObject = {
    apiVersion: entity.apiVersion,
    kind: entity.kind,
    metadata: {
      ...entity.metadata,
      namespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
    },
    spec: entity.spec,
    relations: relationsOf(entity),
  };
  const content = {
    kind: entity.kind,
    type: cleanText(entity.spec?.type, 255),
    lifecycle: cleanText(entity.spec?.lifecycle, 255),
    title: cleanText(entity.metadata.title, 1000),
    owner_ref: relatedRef({
      entity,
      relation: RELATION_OWNED_BY,
      written: entity.spec?.owner,
    }),
    parent_ref: relatedRef({
      entity,
      relation: RELATION_CHILD_OF,
      written: entity.kind === 'Group' ? entity.spec?.parent : undefined,
    }),
    attributes: stableJson(
      Object.fromEntries(
        paths.map(path => [path, getJsonValueAtPath(json, path) ?? null]),
      ),
    ),
  };
  return {
    ...content,
    title_lower: content.title?.toLocaleLowerCase('en-US'),
    content_hash: createHash('sha256')
      .update(stableJson(content))
      .digest('hex'),
  };
}

/**
 * Relations are what the catalog resolved; in the moment before it stitched them, what the entity itself says.
 */
function relatedRef(options: {
  entity: Entity;
  relation: string;
  written: unknown;
}): string | undefined {
  const { entity, relation, written } = options;
  const related = (entity.relations ?? [])
    .filter(candidate => candidate.type === relation)
    .map(candidate => candidate.targetRef)
    .sort();
  if (related.length > 0) {
    return related[0].toLocaleLowerCase('en-US');
  }
  if (typeof written !== 'string') {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(written, {
        defaultKind: 'group',
        defaultNamespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
      }),
    );
  } catch {
    return undefined;
  }
}

function relationsOf(entity: Entity): JsonObject[] {
  return (entity.relations ?? [])
    .map(({ type, targetRef }) => ({ type, targetRef }))
    .sort((a, b) =>
      `${a.type} ${a.targetRef}` < `${b.type} ${b.targetRef}` ? -1 : 1,
    );
}

/** PostgreSQL takes neither a null character nor half a surrogate pair in a text. */
function cleanText(value: unknown, length: number): string | undefined {
  return typeof value === 'string'
    ? value.slice(0, length).replace(/\p{Surrogate}|\0/gu, '')
    : undefined;
}
