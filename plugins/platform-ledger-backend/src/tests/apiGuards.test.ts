import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { IRouter } from 'express';
import request from 'supertest';
import { platformLedgerPlugin } from '../plugin';
import { contractCalls, sendCall } from './__testUtils__/contractCalls';

const calls = contractCalls();
const named = calls.map(
  call =>
    [`${call.method} ${call.path} ${call.mediaType ?? ''}`, call] as const,
);

/** What is asked by POST because the question is too long for a URL. */
const QUESTIONS = ['/facts/query', '/scorecards/preview'];

/** What the framework mounts: the contract itself, and what its permission backend asks. */
const FRAMEWORK = [
  'get /openapi.json',
  'get /.well-known/backstage/permissions/metadata',
  'post /.well-known/backstage/permissions/apply-conditions',
];

const events = mockServices.auditor.mock();

async function startWhere(result: AuthorizeResult): Promise<TestBackend> {
  return startTestBackend({
    features: [
      platformLedgerPlugin,
      mockServices.permissions.factory({
        result:
          result === AuthorizeResult.ALLOW
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      }),
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      catalogServiceMock.factory(),
      events.factory,
    ],
  });
}

describe('every route', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startWhere(AuthorizeResult.DENY);
  });

  beforeEach(() => {
    events.createEvent.mockReset();
    events.createEvent.mockResolvedValue({
      success: async () => {},
      fail: async () => {},
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  it.each(named)('%s asks who it is', async (_name, call) => {
    const response = await sendCall(backend, call).set(
      'Authorization',
      mockCredentials.none.header(),
    );

    expect([response.status, response.body.error?.name]).toEqual([
      401,
      'AuthenticationError',
    ]);
    expect(events.createEvent).not.toHaveBeenCalled();
  });

  it.each(named)('%s asks whether they may', async (_name, call) => {
    const response = await sendCall(backend, call);

    expect([response.status, response.body.error?.name]).toEqual([
      403,
      'NotAllowedError',
    ]);
  });

  it.each(
    named.filter(
      ([, { method, path }]) => method !== 'get' && !QUESTIONS.includes(path),
    ),
  )('%s is an audit event, also where it is refused', async (_name, call) => {
    const fail = jest.fn(async () => {});
    const success = jest.fn(async () => {});
    events.createEvent.mockResolvedValue({ success, fail });

    await sendCall(backend, call);

    expect(events.createEvent).toHaveBeenCalledTimes(1);
    expect(fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ name: 'NotAllowedError' }),
    });
    expect(success).not.toHaveBeenCalled();
  });
});

describe('an audit event of a write', () => {
  it('says what came of it and nothing of the values', async () => {
    const backend = await startWhere(AuthorizeResult.ALLOW);
    const success = jest.fn(async () => {});
    events.createEvent.mockReset();
    events.createEvent.mockResolvedValue({ success, fail: async () => {} });
    const api = request(backend.server);

    await api
      .put('/api/platform-ledger/facts/types/docs.owner')
      .send({ type: 'string', title: 'Who writes it' })
      .expect(200);
    await api
      .post('/api/platform-ledger/facts')
      .send({
        source: 'build',
        observations: [
          {
            entity: 'a',
            fact: 'docs.owner',
            value: 'somebody-by-name',
            observedOn: '2024-12-31',
          },
        ],
      })
      .expect(200);

    expect(events.createEvent.mock.calls.map(([event]) => event)).toEqual([
      expect.objectContaining({
        eventId: 'fact-type-declare',
        severityLevel: 'medium',
        meta: { fact: 'docs.owner' },
      }),
      expect.objectContaining({
        eventId: 'facts-push',
        severityLevel: 'medium',
        meta: { source: 'build', format: 'json' },
      }),
    ]);
    expect(success).toHaveBeenNthCalledWith(2, {
      meta: {
        received: 1,
        stored: 1,
        unchanged: 0,
        rejected: 0,
        unresolved: 0,
      },
    });
    await backend.stop();
  });
});

describe('a stream that cannot be read', () => {
  it.each([
    '/facts?source=build',
    '/activity?source=git',
    '/capacity?table=leave',
  ])(
    'is refused with its reason, also by an auditor that asks where it came from (%s)',
    async path => {
      const backend = await startTestBackend({
        features: [
          platformLedgerPlugin,
          mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
          catalogServiceMock.factory(),
        ],
      });

      const response = await request(backend.server)
        .post(`/api/platform-ledger${path}`)
        .type('text/csv')
        .send('this,is,no,header\n1,2,3,4\n');

      expect([response.status, response.body.error?.message]).toEqual([
        400,
        expect.stringContaining('header'),
      ]);
      await backend.stop();
    },
  );
});

describe('the routes that are mounted', () => {
  it('are those of the contract and of the framework, and none else', async () => {
    const mounted: IRouter[] = [];
    const backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        catalogServiceMock.factory(),
        createServiceFactory({
          service: coreServices.httpRouter,
          deps: {},
          factory: () => ({
            use: handler => mounted.push(handler as IRouter),
            addAuthPolicy: () => {
              throw new Error('No route may do without credentials');
            },
          }),
        }),
      ],
    });
    const routes = mounted.flatMap(router =>
      router.stack.flatMap(({ route }) =>
        route
          ? route.stack.map(
              ({ method }: { method: string }) =>
                `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`,
            )
          : [],
      ),
    );

    expect(routes.sort()).toEqual(
      [
        ...new Set(calls.map(({ method, path }) => `${method} ${path}`)),
        ...FRAMEWORK,
      ].sort(),
    );
    await backend.stop();
  });
});
