import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

/** A component of a type. */
export function component(name: string, type = 'service'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
    spec: { type, lifecycle: 'production', owner: 'group:default/squad' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/squad' }],
  };
}

/** A scorecard with two levels over services: `adopted`, then `completed`. */
export function scorecard(options: {
  name: string;
  adopted: JsonObject;
  completed: JsonObject;
}): Entity {
  const { name, adopted, completed } = options;
  const check = (level: string, when: JsonObject): JsonObject => ({
    id: `is-${level}`,
    level,
    title: `Is ${level}`,
    when,
    because: 'It helps.',
    instruction: 'Do it.',
  });
  return {
    apiVersion: 'platform-ledger.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { name, namespace: 'default', title: 'New system' },
    spec: {
      type: 'adoption',
      lifecycle: 'active',
      owner: 'group:default/core',
      appliesTo: { kind: 'Component', 'spec.type': 'service' },
      levels: [{ name: 'adopted' }, { name: 'completed', title: 'Left old' }],
      checks: [check('adopted', adopted), check('completed', completed)],
    },
  };
}
