import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { platformLedgerPermissions } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerPlugin } from '../plugin';
import { contractCalls, sendCall } from './__testUtils__/contractCalls';

const calls = contractCalls().map(
  call =>
    [`${call.method} ${call.path} ${call.mediaType ?? ''}`, call] as const,
);

describe('the permissions that the contract names', () => {
  const asked = new Set<string>();
  let denied: string | undefined;
  let backend: TestBackend;

  beforeAll(async () => {
    const decide = (name: string) => {
      asked.add(name);
      return {
        result: name === denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      } as const;
    };
    const permissions = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(({ permission }) => decide(permission.name)),
      authorizeConditional: async requests =>
        requests.map(({ permission }) => decide(permission.name)),
    });
    backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        permissions.factory,
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        catalogServiceMock.factory(),
      ],
    });
  });

  beforeEach(() => {
    asked.clear();
    denied = undefined;
  });

  afterAll(async () => {
    await backend.stop();
  });

  it('are those of the ledger and of the catalog', () => {
    const known = [
      ...platformLedgerPermissions.map(({ name }) => name),
      catalogEntityReadPermission.name,
    ];
    const named = calls.flatMap(([, { permissions, byContent }]) => [
      ...permissions,
      ...byContent,
    ]);

    expect(known).toEqual(expect.arrayContaining(named));
  });

  it.each(calls)('are what %s asks for', async (_name, call) => {
    await sendCall(backend, call);

    expect([...asked]).toEqual(expect.arrayContaining(call.permissions));
    expect([...call.permissions, ...call.byContent]).toEqual(
      expect.arrayContaining([...asked]),
    );
    expect(asked.size).toBeGreaterThan(0);
  });

  it.each(
    calls.flatMap(([name, call]) =>
      call.permissions.map(permission => [name, permission, call] as const),
    ),
  )('%s needs %s', async (_name, permission, call) => {
    denied = permission;

    const response = await sendCall(backend, call);

    expect([response.status, response.body.error?.message]).toEqual([
      403,
      `Needs the permission '${permission}'`,
    ]);
  });
});
