import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import {
  FactType,
  FactValue,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

const DOCS_ANNOTATIONS = [
  'backstage.io/techdocs-ref',
  'backstage.io/techdocs-entity',
];

/**
 * The facts of the catalog source.
 */
export const CATALOG_FACT_TYPES: FactType[] = [
  { id: 'catalog.owner', type: 'string', title: 'Owner' },
  { id: 'catalog.lifecycle', type: 'string', title: 'Lifecycle' },
  { id: 'catalog.type', type: 'string', title: 'Type' },
  { id: 'catalog.system', type: 'string', title: 'System' },
  { id: 'catalog.tags', type: 'set', title: 'Tags' },
  {
    id: 'catalog.hasDocs',
    type: 'boolean',
    title: 'Has documentation',
    description: 'An annotation says where its technical documentation is',
  },
  {
    id: 'catalog.hasDescription',
    type: 'boolean',
    title: 'Has a description',
  },
  {
    id: 'catalog.relationCount',
    type: 'number',
    title: 'Relations to other entities',
    unit: 'relations',
  },
];

/**
 * What the catalog knows of an entity. What it does not say is no fact.
 */
export function catalogFacts(
  entity: Entity,
): { fact: string; value: FactValue }[] {
  const { metadata, spec, relations = [] } = entity;
  const annotations = metadata.annotations ?? {};
  const owner = relations.find(({ type }) => type === RELATION_OWNED_BY);
  const values: Record<string, unknown> = {
    'catalog.owner': owner?.targetRef ?? spec?.owner,
    'catalog.lifecycle': spec?.lifecycle,
    'catalog.type': spec?.type,
    'catalog.system': spec?.system,
  };
  const texts = Object.entries(values).flatMap(([fact, value]) =>
    typeof value === 'string' ? [{ fact, value }] : [],
  );
  return [
    ...texts,
    { fact: 'catalog.tags', value: [...(metadata.tags ?? [])].sort() },
    {
      fact: 'catalog.hasDocs',
      value: DOCS_ANNOTATIONS.some(name => name in annotations),
    },
    {
      fact: 'catalog.hasDescription',
      value: Boolean(metadata.description?.trim()),
    },
    { fact: 'catalog.relationCount', value: relations.length },
  ];
}
