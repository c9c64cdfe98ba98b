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
import request from 'supertest';
import { platformLedgerPlugin } from '../plugin';
import { readExampleCatalog } from './__testUtils__/readExampleCatalog';

jest.setTimeout(60_000);

const PERSON = 'somebody@example.org';
const LEADER = 'user:default/leader';

describe('the list of persons who match no squad', () => {
  const scheduler = mockServices.scheduler();
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
        catalogServiceMock.factory({ entities: readExampleCatalog() }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: coreServices.userInfo,
          deps: {},
          factory: () => ({
            getUserInfo: async credentials => {
              const { userEntityRef } = mockServices
                .auth()
                .isPrincipal(credentials, 'user')
                ? credentials.principal
                : { userEntityRef: '' };
              return {
                userEntityRef,
                ownershipEntityRefs:
                  userEntityRef === LEADER
                    ? [LEADER, 'group:default/Leadership']
                    : [userEntityRef],
              };
            },
          }),
        }),
      ],
    });
    await scheduler.triggerTask('platform-ledger-follow-catalog');
  });

  afterAll(async () => {
    await backend.stop();
  });

  function read(path: string, authorization: string) {
    return request(backend.server)
      .get(`/api/platform-ledger${path}`)
      .set('Authorization', authorization);
  }

  it('is for who owns the policy, and has no effort in it', async () => {
    const pushed = await request(backend.server)
      .post('/api/platform-ledger/activity')
      .send({
        source: 'git',
        traces: [
          { id: '1', day: '2026-03-02', person: PERSON, item: 'a' },
          { id: '2', day: '2026-02-30', person: PERSON, item: 'a' },
        ],
      });
    expect(pushed.body).toMatchObject({ stored: 1, rejected: 1 });

    const mine = await read(
      '/activity/unmatched',
      mockCredentials.user.header(LEADER),
    );
    expect(mine.body).toEqual({ items: [{ person: PERSON }], total: 1 });

    for (const authorization of [
      mockCredentials.user.header('user:default/somebody-else'),
      mockCredentials.service.header(),
    ]) {
      const theirs = await read('/activity/unmatched', authorization);
      expect([theirs.status, theirs.body.error?.name]).toEqual([
        403,
        'NotAllowedError',
      ]);
    }

    const sources = await read(
      '/activity/sources',
      mockCredentials.user.header(LEADER),
    );
    expect(sources.body.items).toHaveLength(1);
    expect(JSON.stringify([pushed.body, sources.body])).not.toMatch(/somebody/);
  });

  it('gets shorter as memberships are declared', async () => {
    const declared = await request(backend.server)
      .post('/api/platform-ledger/capacity?table=memberships')
      .type('text/csv')
      .send(`person,group\n${PERSON.toUpperCase()},cloud\n`);
    expect([declared.status, declared.body.stored]).toEqual([200, 1]);

    const mine = await read(
      '/activity/unmatched',
      mockCredentials.user.header(LEADER),
    );
    expect(mine.body).toEqual({ items: [], total: 0 });
  });

  it.each([
    ['/activity', 'text/csv', 'source'],
    ['/capacity', 'text/csv', 'table'],
  ])('a push to %s has to say what it is of', async (path, type, field) => {
    const response = await request(backend.server)
      .post(`/api/platform-ledger${path}`)
      .type(type)
      .send('id\n');
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(field);
  });
});
