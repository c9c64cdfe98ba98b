import {
  CompoundEntityRef,
  DEFAULT_NAMESPACE,
  Entity,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import {
  CatalogProcessorResult,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  RELATION_DECIDED_BY,
  RELATION_DECIDES,
  RELATION_JUDGED_BY,
  RELATION_JUDGES,
  RELATION_MEASURED_BY,
  RELATION_MEASURES,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A field of the spec that names other entities, and what it is to them and they to it. */
interface Field {
  name: string;
  defaultKind?: string;
  outgoing: string;
  incoming: string;
}

const FIELDS: Field[] = [
  {
    name: 'owner',
    defaultKind: 'group',
    outgoing: RELATION_OWNED_BY,
    incoming: RELATION_OWNER_OF,
  },
  {
    name: 'capability',
    outgoing: RELATION_MEASURES,
    incoming: RELATION_MEASURED_BY,
  },
  {
    name: 'scorecards',
    defaultKind: 'scorecard',
    outgoing: RELATION_JUDGED_BY,
    incoming: RELATION_JUDGES,
  },
  {
    name: 'decider',
    defaultKind: 'group',
    outgoing: RELATION_DECIDED_BY,
    incoming: RELATION_DECIDES,
  },
];

/**
 * The relations of a definition to others, each in both directions. What is no entity reference gives none: that it is wrong is said
 * elsewhere.
 */
export function definitionRelations(entity: Entity): CatalogProcessorResult[] {
  const self = getCompoundEntityRef(entity);
  return FIELDS.flatMap(field =>
    targetsOf(entity, field).flatMap(target => [
      processingResult.relation({
        source: self,
        type: field.outgoing,
        target,
      }),
      processingResult.relation({
        source: target,
        type: field.incoming,
        target: self,
      }),
    ]),
  );
}

function targetsOf(entity: Entity, field: Field): CompoundEntityRef[] {
  return [entity.spec?.[field.name]].flat().flatMap(reference => {
    if (typeof reference !== 'string') {
      return [];
    }
    try {
      return [
        parseEntityRef(reference, {
          defaultKind: field.defaultKind,
          defaultNamespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
        }),
      ];
    } catch {
      return [];
    }
  });
}
