import { Entity } from '@backstage/catalog-model';

/** A service, as the catalog has it. */
export function component(name: string, more: Partial<Entity> = {}): Entity {
  const { metadata, spec, ...rest } = more;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', ...metadata },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'squad-a',
      ...spec,
    },
    ...rest,
  };
}

/** A valid scorecard, unless the spec makes it another. */
export function scorecard(
  name: string,
  spec: Record<string, unknown> = {},
): Entity {
  return {
    apiVersion: 'platform-ledger.io/v1alpha1',
    kind: 'Scorecard',
    metadata: {
      name,
      uid: `uid-of-${name}`,
      annotations: {
        'backstage.io/managed-by-location': `url:https://example.com/${name}.yaml`,
      },
    },
    spec: {
      type: 'standard',
      lifecycle: 'active',
      owner: 'group:default/core',
      appliesTo: { kind: 'Component' },
      levels: [{ name: 'bronze' }],
      checks: [
        {
          id: 'readme',
          level: 'bronze',
          title: 'Has a readme',
          when: { fact: 'docs.readme', is: true },
          because: 'People read it first.',
          instruction: 'Write README.md.',
        },
      ],
      ...spec,
    } as Entity['spec'],
  };
}
