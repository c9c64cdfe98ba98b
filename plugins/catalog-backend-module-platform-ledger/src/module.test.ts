import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  EntityProvider,
  EntityProviderConnection,
  catalogProcessingExtensionPoint,
} from '@backstage/plugin-catalog-node';
import catalogModulePlatformLedger from './index';

const LOCATION = 'url:https://example.com/definitions.yaml';

/** Gives the catalog what the test wants it to have. */
class TestProvider implements EntityProvider {
  private connection: EntityProviderConnection | undefined;

  getProviderName(): string {
    return 'test';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
  }

  async provide(...entities: Entity[]): Promise<void> {
    await this.connection!.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity: {
          ...entity,
          metadata: {
            ...entity.metadata,
            annotations: {
              'backstage.io/managed-by-location': LOCATION,
              'backstage.io/managed-by-origin-location': LOCATION,
            },
          },
        },
      })),
    });
  }
}

type EntityWithStatus = Entity & {
  status?: { items: { type: string; level: string; message: string }[] };
};

function scorecard(name: string, spec: Record<string, unknown> = {}): Entity {
  return {
    apiVersion: 'platform-ledger.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { name },
    spec: {
      type: 'adoption',
      lifecycle: 'active',
      owner: 'core',
      capability: 'component:default/library',
      appliesTo: { kind: 'Component' },
      levels: [{ name: 'adopted' }],
      checks: [
        {
          id: 'uses-it',
          level: 'adopted',
          title: 'Uses it',
          when: { fact: 'uses.it', is: true },
          because: 'It is good.',
          instruction: 'Use it.',
        },
      ],
      ...spec,
    } as Entity['spec'],
  };
}

const library: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'library' },
  spec: { type: 'library', lifecycle: 'production', owner: 'core' },
};

const charter: Entity = {
  apiVersion: 'platform-ledger.io/v1alpha1',
  kind: 'Charter',
  metadata: { name: 'bet' },
  spec: {
    owner: 'group:default/core',
    fundingModel: 'funded-team',
    startsOn: '2024-07-01',
    team: { people: 2 },
    scorecards: ['valid'],
    decider: 'leadership',
    defaultAction: 'dissolve',
    criteria: [
      {
        id: 'uptake',
        role: 'kill',
        title: 'Uptake',
        metric: 'adoption/valid',
        target: { atLeast: 0.8 },
      },
    ],
  },
};

describe('the catalog with the kinds of the ledger', () => {
  const provider = new TestProvider();
  let baseUrl: string;

  beforeAll(async () => {
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePlatformLedger,
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'test-provider',
          register(registration) {
            registration.registerInit({
              deps: { catalog: catalogProcessingExtensionPoint },
              async init({ catalog }) {
                catalog.addEntityProvider(provider);
              },
            });
          },
        }),
        mockServices.rootConfig.factory({
          data: { catalog: { processingInterval: { seconds: 1 } } },
        }),
      ],
    });
    baseUrl = `http://localhost:${server.port()}/api/catalog`;
  }, 60_000);

  /** The entity as soon as it is as asked for; a test that waits in vain runs into its time limit. */
  async function entityWhen(
    path: string,
    holds: (entity: EntityWithStatus) => boolean,
  ): Promise<EntityWithStatus> {
    for (;;) {
      const response = await fetch(`${baseUrl}/entities/by-name/${path}`);
      if (response.ok) {
        const entity: EntityWithStatus = await response.json();
        if (holds(entity)) {
          return entity;
        }
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  const relations = (entity: Entity) =>
    (entity.relations ?? []).map(
      ({ type, targetRef }) => `${type} ${targetRef}`,
    );
  const errors = (entity: EntityWithStatus) =>
    (entity.status?.items ?? []).map(
      ({ type, level, message }) => `${type} ${level} ${message}`,
    );

  it('shows valid ones with their relations, and invalid ones, new or changed, with every wrong field', async () => {
    await provider.provide(
      library,
      charter,
      scorecard('valid'),
      scorecard('new-and-invalid', {
        type: 'wish',
        appliesTo: {},
        checks: [{ id: 'a', when: { fact: 'f', atLeast: [] } }],
      }),
    );

    const valid = await entityWhen(
      'scorecard/default/valid',
      entity => relations(entity).length === 3,
    );
    expect(errors(valid)).toEqual([]);
    expect(relations(valid)).toEqual([
      'judges charter:default/bet',
      'measures component:default/library',
      'ownedBy group:default/core',
    ]);
    const capability = await entityWhen(
      'component/default/library',
      entity => relations(entity).length === 3,
    );
    expect(relations(capability)).toEqual([
      'measuredBy scorecard:default/new-and-invalid',
      'measuredBy scorecard:default/valid',
      'ownedBy group:default/core',
    ]);
    const bet = await entityWhen(
      'charter/default/bet',
      entity => relations(entity).length === 3,
    );
    expect(errors(bet)).toEqual([]);
    expect(relations(bet)).toEqual([
      'decidedBy group:default/leadership',
      'judgedBy scorecard:default/valid',
      'ownedBy group:default/core',
    ]);

    const invalid = await entityWhen(
      'scorecard/default/new-and-invalid',
      entity => errors(entity).length > 0,
    );
    expect(errors(invalid)).toHaveLength(1);
    const [error] = errors(invalid);
    expect(error).toMatch(
      /^backstage\.io\/catalog-processing error InputError/,
    );
    for (const wrong of [
      'spec.type: must be one of adoption, standard',
      'spec.appliesTo: must be a predicate with at least one path',
      'spec.checks[0].level: is required',
      'spec.checks[0].title: is required',
      'spec.checks[0].because: is required',
      'spec.checks[0].instruction: is required',
      'spec.checks[0].when.atLeast: must be a number or a text',
      'spec.levels[0].name: must be the level of at least one check',
    ]) {
      expect(error).toContain(wrong);
    }

    await provider.provide(
      library,
      charter,
      scorecard('valid', { adoptedAt: 'gold', owner: 7 }),
    );
    const changed = await entityWhen(
      'scorecard/default/valid',
      entity => errors(entity).length > 0,
    );
    expect(errors(changed)[0]).toContain('spec.owner: must be an entity');
    expect(errors(changed)[0]).toContain(
      'spec.adoptedAt: must be one of the levels: adopted',
    );

    await provider.provide(library, charter, scorecard('valid'));
    await entityWhen(
      'scorecard/default/valid',
      entity => errors(entity).length === 0 && relations(entity).length === 3,
    );
  }, 60_000);
});
