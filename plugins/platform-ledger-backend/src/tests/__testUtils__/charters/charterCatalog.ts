import { Entity } from '@backstage/catalog-model';
import {
  CharterCriterion,
  CharterSpec,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Who decides in these tests. */
export const DECIDER = 'user:default/decider';
/** Who owns the charters. */
export const OWNER = 'user:default/owner';
/** Who may read, and is in no group. */
export const READER = 'user:default/reader';

/** The groups that each user belongs to. */
export const GROUPS: Record<string, string[]> = {
  [DECIDER]: ['group:default/leadership'],
  [OWNER]: ['group:default/platform'],
};

export const CAPABILITY = 'component:default/http-client';

function entity(options: {
  kind: string;
  name: string;
  spec: object;
  owner?: string;
  parent?: string;
}): Entity {
  const { kind, name, spec, owner, parent } = options;
  const relations = [
    ...(owner
      ? [{ type: 'ownedBy', targetRef: `group:default/${owner}` }]
      : []),
    ...(parent
      ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
      : []),
  ];
  const ours = ['Charter', 'Scorecard', 'AllocationPolicy'].includes(kind);
  return {
    apiVersion: ours ? 'platform-ledger.io/v1alpha1' : 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      annotations: { 'backstage.io/managed-by-location': 'url:made-up' },
    },
    spec: { ...spec },
    relations,
  };
}

export function group(name: string, parent?: string): Entity {
  return entity({
    kind: 'Group',
    name,
    parent,
    spec: { type: 'squad', children: [], ...(parent && { parent }) },
  });
}

export function user(name: string): Entity {
  return entity({ kind: 'User', name, spec: { memberOf: [] } });
}

/** A service that the scorecard applies to. */
export function service(name: string, owner = 'squad'): Entity {
  return entity({
    kind: 'Component',
    name,
    owner,
    spec: { type: 'service', lifecycle: 'production', owner },
  });
}

/** A service adopts where `uses.<name>` is true. */
export function adoptionScorecard(
  name: string,
  spec: Record<string, unknown> = {},
): Entity {
  return entity({
    kind: 'Scorecard',
    name,
    owner: 'platform',
    spec: {
      type: 'adoption',
      lifecycle: 'active',
      owner: 'group:default/platform',
      capability: CAPABILITY,
      appliesTo: { kind: 'Component', 'spec.type': 'service' },
      levels: [{ name: 'adopted' }],
      checks: [
        {
          id: 'uses-it',
          level: 'adopted',
          title: 'Uses it',
          when: { fact: `uses.${name}`, is: true },
          because: 'It helps.',
          instruction: 'Use it.',
        },
      ],
      ...spec,
    },
  });
}

export const UPTAKE: CharterCriterion = {
  id: 'uptake',
  role: 'kill',
  title: 'Uptake',
  metric: 'adoption/shared-client',
  target: { atLeast: 0.8 },
};

export function charter(
  name: string,
  spec: Partial<CharterSpec> & { startsOn: string },
): Entity {
  return entity({
    kind: 'Charter',
    name,
    owner: 'platform',
    spec: {
      owner: 'group:default/platform',
      fundingModel: 'funded-team',
      runwayQuarters: 2,
      team: {
        people: 2,
        costPerPersonQuarter: { amount: 10_000, currency: 'EUR' },
      },
      scorecards: ['scorecard:default/shared-client'],
      decider: 'group:default/leadership',
      defaultAction: 'dissolve',
      criteria: [UPTAKE],
      ...spec,
    },
  });
}

/** Groups, the capability, the scorecard and services `service-0` to the last. */
export function charterCatalog(services: number): Entity[] {
  return [
    group('organisation'),
    group('leadership', 'organisation'),
    group('platform', 'organisation'),
    group('squad', 'organisation'),
    entity({
      kind: 'Component',
      name: 'http-client',
      owner: 'platform',
      spec: { type: 'library', lifecycle: 'production', owner: 'platform' },
    }),
    adoptionScorecard('shared-client'),
    ...Array.from({ length: services }, (_, at) => service(`service-${at}`)),
  ];
}
