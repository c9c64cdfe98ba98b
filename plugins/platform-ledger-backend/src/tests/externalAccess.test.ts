import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { platformLedgerPlugin } from '../plugin';

const TOKEN = 'a-token-that-only-pushes-facts';
const ENTITY = 'component/default/a';

describe('an external access token restricted to facts write', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        authServiceFactory,
        httpAuthServiceFactory,
        catalogServiceMock.factory(),
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        mockServices.rootConfig.factory({
          data: {
            backend: {
              baseUrl: 'http://localhost:7007',
              database: { client: 'better-sqlite3', connection: ':memory:' },
              auth: {
                externalAccess: [
                  {
                    type: 'static',
                    options: { token: TOKEN, subject: 'ci-facts' },
                    accessRestrictions: [
                      {
                        plugin: 'platform-ledger',
                        permission: 'platform-ledger.facts.write',
                      },
                    ],
                  },
                ],
              },
            },
            permission: { enabled: true },
          },
        }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  function send(method: 'get' | 'post' | 'put', path: string, token = TOKEN) {
    return request(backend.server)
      [method](`/api/platform-ledger${path}`)
      .set('Authorization', `Bearer ${token}`);
  }

  it('declares a fact and pushes it, in every form', async () => {
    const declared = await send('put', '/facts/types/docs.readme').send({
      type: 'boolean',
      title: 'Has a README',
    });
    expect(declared.status).toBe(200);

    const observation = {
      entity: 'a',
      fact: 'docs.readme',
      value: true,
      observedOn: '2024-12-31',
    };
    const pushed = await send('post', '/facts').send({
      source: 'build',
      observations: [observation],
    });
    expect([pushed.status, pushed.body.stored]).toEqual([200, 1]);

    const line = await send('post', '/facts?source=build')
      .type('application/x-ndjson')
      .send(`${JSON.stringify(observation)}\n`);
    expect([line.status, line.body.unchanged]).toEqual([200, 1]);

    const csv = await send('post', '/facts?source=build')
      .type('text/csv')
      .send(
        'entity,fact,value,observedOn\ncomponent:default/a,docs.readme,true,2024-12-31\n',
      );
    expect([csv.status, csv.body.unchanged]).toEqual([200, 1]);
  });

  it.each([
    '/status',
    '/facts/types',
    '/facts/sources',
    '/facts/unresolved',
    `/facts/entities/${ENTITY}`,
    `/facts/entities/${ENTITY}/history?fact=docs.readme`,
    '/scorecards',
    '/scorecards/default/any',
    '/scorecards/default/any/series?step=month',
    '/scorecards/default/any/movement?since=2024-01-31',
    '/scorecards/default/any/owners',
    '/scorecards/default/any/matrix',
    `/entities/${ENTITY}/standings`,
    `/capabilities/${ENTITY}`,
  ])('may not read %s', async path => {
    expect((await send('get', path)).status).toBe(403);
  });

  it.each([
    ['/facts/query', { entityRefs: ['component:default/a'] }],
    ['/scorecards/preview', { scorecard: {} }],
  ])('may not ask %s', async (path, body) => {
    expect((await send('post', path).send(body)).status).toBe(403);
  });

  it('is not any other token', async () => {
    const response = await send('get', '/status', 'some-other-token');

    expect(response.status).toBe(401);
  });
});
