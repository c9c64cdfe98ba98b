import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

function entity(kind: string, name: string, rest: JsonObject): Entity {
  const { apiVersion = 'backstage.io/v1alpha1', relations, spec } = rest;
  return {
    apiVersion: String(apiVersion),
    kind,
    metadata: {
      name,
      namespace: 'default',
      annotations: { 'backstage.io/managed-by-location': 'url:made-up' },
    },
    spec: spec as JsonObject,
    relations: relations as Entity['relations'],
  };
}

/** A squad below a group. */
export function squadGroup(name: string, parent = 'organisation'): Entity {
  return entity('Group', name, {
    spec: { type: 'squad', children: [], parent },
    relations: [{ type: 'childOf', targetRef: `group:default/${parent}` }],
  });
}

/** A policy of squads, with everything that a test does not say set so that nothing is hidden. */
export function squadPolicy(spec: JsonObject = {}): Entity {
  return entity('AllocationPolicy', 'organisation', {
    apiVersion: 'platform-ledger.io/v1alpha1',
    spec: {
      owner: 'group:default/organisation',
      appliesTo: { kind: 'Group', 'spec.type': 'squad' },
      minimumDays: 0,
      minimumGroupSize: 1,
      sprint: { weeks: 2, anchor: '2024-01-01' },
      categories: [
        { category: 'platform', when: { attribute: 'area', exists: true } },
        { category: 'product', when: { attribute: 'component', exists: true } },
      ],
      ...spec,
    },
  });
}

/** A charter that makes its owner the platform team from a day on, for two quarters. */
export function squadCharter(owner: string, startsOn: string): Entity {
  return entity('Charter', `charter-of-${owner}`, {
    apiVersion: 'platform-ledger.io/v1alpha1',
    spec: {
      owner: `group:default/${owner}`,
      fundingModel: 'virtual-team',
      startsOn,
      team: { people: 2 },
      scorecards: [],
      decider: 'group:default/organisation',
      defaultAction: 'dissolve',
      criteria: [
        {
          id: 'uptake',
          role: 'kill',
          title: 'Uptake',
          metric: 'adoption/anything',
          target: { atLeast: 0.5 },
        },
      ],
    },
  });
}

/** An organisation of squads with a policy. */
export function squadCatalog(options: {
  squads: string[];
  policy?: JsonObject;
}): Entity[] {
  return [
    entity('Group', 'organisation', {
      spec: { type: 'organization', children: [] },
    }),
    ...options.squads.map(name => squadGroup(name)),
    squadPolicy(options.policy),
  ];
}
