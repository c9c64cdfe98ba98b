import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

/** A component of a squad. */
export function component(name: string, more: JsonObject = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'group:default/squad',
      ...more,
    },
    relations: [
      {
        type: 'ownedBy',
        targetRef: String(more.owner ?? 'group:default/squad'),
      },
    ],
  };
}

/** A group, below another where one is named. */
export function group(name: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default', title: `The ${name}` },
    spec: { type: 'squad', children: [], ...(parent ? { parent } : {}) },
    relations: parent ? [{ type: 'childOf', targetRef: parent }] : [],
  };
}

/** A scorecard in the catalog. */
export function scorecard(name: string, spec: JsonObject): Entity {
  return {
    apiVersion: 'platform-ledger.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { name, namespace: 'default', uid: `uid-of-${name}` },
    spec: {
      type: 'adoption',
      lifecycle: 'active',
      owner: 'group:default/core',
      appliesTo: { kind: 'Component' },
      levels: [{ name: 'adopted' }],
      checks: [],
      ...spec,
    },
  };
}

/** A check as a definition writes it. */
export function check(
  id: string,
  when: JsonObject,
  more: JsonObject = {},
): JsonObject {
  return {
    id,
    level: 'adopted',
    title: `Does ${id}`,
    when,
    because: 'It helps.',
    instruction: 'Do it.',
    ...more,
  };
}
