import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { fieldProblemsOf } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  PlatformLedgerService,
  platformLedgerServiceRef,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { platformLedgerPlugin } from '../plugin';

const ALICE = 'user:default/alice';

describe('the ledger as a service of another plugin', () => {
  const askedBy: unknown[] = [];
  let ledger: PlatformLedgerService;
  let backend: TestBackend;

  beforeAll(async () => {
    const permissions = mockServices.permissions.mock({
      authorize: async (requests, options) => {
        const { principal } = options!.credentials;
        askedBy.push(principal);
        return requests.map(({ permission }) => ({
          result:
            permission.name === 'platform-ledger.metrics.read'
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        }));
      },
    });
    backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        createBackendPlugin({
          pluginId: 'another',
          register(registration) {
            registration.registerInit({
              deps: {
                service: platformLedgerServiceRef,
                logger: coreServices.logger,
              },
              async init({ service }) {
                ledger = service;
              },
            });
          },
        }),
        permissions.factory,
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        catalogServiceMock.factory(),
      ],
    });
  });

  beforeEach(() => {
    askedBy.length = 0;
  });

  afterAll(async () => {
    await backend.stop();
  });

  it('writes and reads in the name of whoever is handed in', async () => {
    const user = { credentials: mockCredentials.user(ALICE) };
    const service = { credentials: mockCredentials.service('plugin:another') };

    await ledger.declareFactType(
      {
        path: { id: 'docs.runbook' },
        body: { type: 'boolean', title: 'Has a runbook' },
      },
      service,
    );
    const pushed = await ledger.pushFacts(
      {
        query: { source: 'another' },
        contentType: 'text/csv',
        body: 'entity,fact,value,observedOn\na,docs.runbook,true,2024-12-31\n',
      },
      service,
    );
    const { items } = await ledger.getFacts(
      { path: { kind: 'component', namespace: 'default', name: 'a' } },
      user,
    );

    expect(pushed.stored).toBe(1);
    expect(items).toEqual([
      expect.objectContaining({ fact: 'docs.runbook', value: true }),
    ]);
    expect(askedBy).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'service' }),
        expect.objectContaining({ type: 'user', userEntityRef: ALICE }),
      ]),
    );
  });

  it('refuses what the caller may not, and names the fields that are wrong', async () => {
    const options = { credentials: mockCredentials.user(ALICE) };

    await expect(ledger.listMetrics({}, options)).rejects.toMatchObject({
      statusCode: 403,
      cause: { name: 'NotAllowedError' },
    });
    const error = await ledger
      .listScorecards({ query: { asOf: '2024-02-31' } }, options)
      .catch(refusal => refusal);

    expect(error.statusCode).toBe(400);
    expect(fieldProblemsOf(error)).toEqual([
      { field: 'asOf', reason: expect.stringContaining('2024-02-31') },
    ]);
  });

  it('gives up when it is told to', async () => {
    const options = {
      credentials: mockCredentials.user(ALICE),
      signal: AbortSignal.abort(),
    };

    await expect(ledger.getStatus({}, options)).rejects.toThrow(/abort/i);
  });
});
