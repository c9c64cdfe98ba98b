import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  ConditionalPolicyDecision,
  DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { systemClock } from '../database';
import {
  createStandingConditionalDecision,
  hasOwner,
  standingConditions,
  Visibility,
} from '../permissions';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { standingsReadPermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AuthorizedScorecardService } from './AuthorizedScorecardService';
import { ScorecardReads } from './types';
import { component } from './__testUtils__/entities';

const credentials = mockCredentials.user();
const ONE = { asOf: 20_000, scorecardRef: 'scorecard:default/card' };
const PAGE = { offset: 0, limit: 10 };
const LEFT = 'group:default/left';

type Decision = DefinitivePolicyDecision | ConditionalPolicyDecision;

/** The service where the policy decides so, by name of the permission; what is not named is allowed. */
function createService(
  decisions: Record<string, Decision['result'] | Decision>,
) {
  const decide = (name: string): Decision => {
    const decision = decisions[name] ?? AuthorizeResult.ALLOW;
    return typeof decision === 'string'
      ? ({ result: decision } as DefinitivePolicyDecision)
      : decision;
  };
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => {
        const { result } = decide(permission.name);
        return {
          result:
            result === AuthorizeResult.CONDITIONAL
              ? AuthorizeResult.DENY
              : result,
        };
      }),
    authorizeConditional: async requests =>
      requests.map(({ permission }) => decide(permission.name)),
  });
  const reads: jest.Mocked<ScorecardReads> = {
    list: jest.fn().mockResolvedValue([{ name: 'card', adoption: {} }]),
    get: jest.fn().mockResolvedValue('details'),
    series: jest.fn().mockResolvedValue('series'),
    allSeries: jest.fn(),
    movement: jest.fn().mockResolvedValue('movement'),
    movements: jest.fn(),
    owners: jest.fn().mockResolvedValue('owners'),
    matrix: jest.fn().mockResolvedValue('matrix'),
    entity: jest.fn().mockResolvedValue({ owner: LEFT }),
    capability: jest.fn().mockResolvedValue('capability'),
    preview: jest.fn().mockResolvedValue('preview'),
    countPending: jest.fn(),
  };
  const service = AuthorizedScorecardService.create({
    reads,
    permissions,
    visibility: Visibility.create({
      permissions,
      catalog: catalogServiceMock({ entities: [component('seen')] }),
      clock: systemClock,
    }),
    transformConditions: createConditionTransformer([hasOwner]),
  });
  return { service, reads };
}

function ownedBy(owner: string): ConditionalPolicyDecision {
  return createStandingConditionalDecision(
    standingsReadPermission,
    standingConditions.hasOwner({ owners: [owner] }),
  );
}

const catalogConditional: ConditionalPolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: {},
  },
};

describe('AuthorizedScorecardService', () => {
  it('hides figures from who may not read totals', async () => {
    const { service } = createService({
      'platform-ledger.totals.read': AuthorizeResult.DENY,
    });
    expect(await service.list({ asOf: 1, credentials })).toEqual([
      { name: 'card' },
    ]);
  });

  it('gives all rows to who may read all', async () => {
    const { service, reads } = createService({});
    await service.matrix({ ...ONE, ...PAGE, query: {}, credentials });
    expect(reads.matrix).toHaveBeenCalledWith(
      expect.objectContaining({ filter: {} }),
    );
  });

  it('narrows rows by the policy’s conditions and by what the catalog shows', async () => {
    const { service, reads } = createService({
      [standingsReadPermission.name]: ownedBy(LEFT),
      [catalogEntityReadPermission.name]: catalogConditional,
    });
    const filter = {
      owned: { owners: [LEFT] },
      visibleRefs: ['component:default/seen'],
    };
    await service.matrix({ ...ONE, ...PAGE, query: {}, credentials });
    await service.movement({ ...ONE, ...PAGE, since: 1, credentials });
    await service.preview({ asOf: 1, scorecard: {}, credentials });
    for (const read of [reads.matrix, reads.movement, reads.preview]) {
      expect(read).toHaveBeenCalledWith(expect.objectContaining({ filter }));
    }
  });

  it('gives totals without rows to who may read no standings', async () => {
    const { service, reads } = createService({
      [standingsReadPermission.name]: AuthorizeResult.DENY,
    });
    await expect(
      service.matrix({ ...ONE, ...PAGE, query: {}, credentials }),
    ).rejects.toThrow(standingsReadPermission.name);
    await service.movement({ ...ONE, ...PAGE, since: 1, credentials });
    expect(reads.movement).toHaveBeenCalledWith(
      expect.objectContaining({ filter: { visibleRefs: [] } }),
    );
  });

  it('explains an entity to its owner alone, and only where the catalog shows it', async () => {
    const entity = { asOf: 1, entityRef: 'component:default/a', credentials };
    const allowed = createService({
      [standingsReadPermission.name]: ownedBy(LEFT),
    });
    await expect(allowed.service.entity(entity)).resolves.toEqual({
      owner: LEFT,
    });
    const other = createService({
      [standingsReadPermission.name]: ownedBy('group:default/right'),
    });
    await expect(other.service.entity(entity)).rejects.toThrow(
      standingsReadPermission.name,
    );
    const hidden = createService({
      [catalogEntityReadPermission.name]: AuthorizeResult.DENY,
    });
    await expect(hidden.service.entity(entity)).rejects.toThrow('No entity');
  });
});
