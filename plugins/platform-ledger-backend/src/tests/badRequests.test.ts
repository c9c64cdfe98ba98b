import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { platformLedgerPlugin } from '../plugin';
import { adoptionScorecard } from './__testUtils__/charters/charterCatalog';

const JSON_TYPE = 'application/json';
const BASE = '/api/platform-ledger';

const TWO_WRONG_PATHS = adoptionScorecard('tracing', {
  capability: 5,
  lifecycle: 'someday',
});

interface BadRequest {
  method?: 'get' | 'put' | 'post';
  path: string;
  type?: string;
  body?: string | object;
  fields: { field: string; reason: string }[];
}

const BAD_REQUESTS: Record<string, BadRequest> = {
  'a field of the wrong type': {
    path: '/facts',
    body: { source: 5, observations: [] },
    fields: [{ field: 'source', reason: 'must be string' }],
  },
  'two fields that are missing': {
    method: 'put',
    path: '/facts/types/docs.owner',
    body: {},
    fields: [
      { field: 'type', reason: "must have required property 'type'" },
      { field: 'title', reason: "must have required property 'title'" },
    ],
  },
  'a query parameter that is unknown': {
    method: 'get',
    path: '/scorecards?asof=2024-12-31',
    fields: [{ field: 'asof', reason: "Unknown query parameter 'asof'" }],
  },
  'a body that is no JSON': {
    path: '/facts',
    body: '{"source": "build",',
    fields: [
      {
        field: 'body',
        reason:
          'Expected double-quoted property name in JSON at position 19 (line 1 column 20)',
      },
    ],
  },
  'a day that does not exist': {
    method: 'get',
    path: '/scorecards?asOf=2024-02-31',
    fields: [
      {
        field: 'asOf',
        reason: "'2024-02-31' is not a day of the form YYYY-MM-DD",
      },
    ],
  },
  'NUL in a path': {
    method: 'get',
    path: '/charters/of/component/a%00/b',
    fields: [
      { field: 'namespace', reason: 'must be well-formed text without NUL' },
    ],
  },
  'NUL and half a character in a body': {
    path: '/allocation/overrides',
    body: { item: '\0', reason: 'Half: \ud800' },
    fields: [
      { field: 'item', reason: 'must be well-formed text without NUL' },
      { field: 'reason', reason: 'must be well-formed text without NUL' },
    ],
  },
  'a number that no database counts to': {
    method: 'get',
    path: '/facts/unresolved?offset=99999999999999999999',
    fields: [{ field: 'offset', reason: 'must be <= 2147483647' }],
  },
  'a body that is nested without end': {
    path: '/scorecards/preview',
    body: `{"scorecard":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    fields: [{ field: 'body', reason: 'is nested deeper than 100 levels' }],
  },
  'a CSV without header': {
    path: '/facts?source=build',
    type: 'text/csv',
    body: 'service-0,docs.owner,somebody,2024-12-31\n',
    fields: [{ field: 'header', reason: "must name the column 'entity' once" }],
  },
  'a definition with two wrong paths': {
    path: '/scorecards/preview',
    body: { scorecard: TWO_WRONG_PATHS },
    fields: [
      {
        field: 'scorecard.spec.lifecycle',
        reason: 'must be one of draft, active, retired, not "someday"',
      },
      {
        field: 'scorecard.spec.capability',
        reason:
          'must be an entity reference with its kind, such as component:default/api, not 5',
      },
    ],
  },
};

describe('what is wrong with a request', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        catalogServiceMock.factory(),
      ],
    });
  });

  afterAll(() => backend.stop());

  it.each(Object.entries(BAD_REQUESTS))(
    'is named by field: %s',
    async (
      _name,
      { method = 'post', path, type = JSON_TYPE, body, fields },
    ) => {
      const test = request(backend.server)[method](`${BASE}${path}`);
      const response = await (body === undefined
        ? test
        : test.type(type).send(body));

      expect([response.status, response.body.error?.fields]).toEqual([
        400,
        fields,
      ]);
    },
  );
});

describe('a line that is nested without end', () => {
  it('is rejected, and takes no other with it', async () => {
    const backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        catalogServiceMock.factory(),
      ],
    });
    const line = (value: string) =>
      `{"entity":"a","fact":"docs.owner","value":${value},"observedOn":"2024-12-31"}\n`;

    await request(backend.server)
      .put(`${BASE}/facts/types/docs.owner`)
      .send({ type: 'string', title: 'Who writes it' })
      .expect(200);
    const { status, body } = await request(backend.server)
      .post(`${BASE}/facts?source=build`)
      .type('application/x-ndjson')
      .send(line(`${'['.repeat(30_000)}${']'.repeat(30_000)}`) + line('"me"'));

    expect([status, body.stored, body.rejections]).toEqual([
      200,
      1,
      [{ line: 1, field: 'line', reason: 'is nested deeper than 100 levels' }],
    ]);
    await backend.stop();
  });
});

describe('a HEAD', () => {
  it('is answered as GET is, without a body', async () => {
    const backend = await startTestBackend({
      features: [
        platformLedgerPlugin,
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        catalogServiceMock.factory(),
      ],
    });
    const head = (path: string) =>
      request(backend.server).head(`${BASE}${path}`);

    const { status, text } = await head('/status');
    expect([status, text]).toEqual([200, undefined]);
    expect((await head('/scorecards?asOf=2024-02-31')).status).toBe(400);
    expect((await head('/scorecards/default/none')).status).toBe(404);
    expect((await head('/facts')).status).toBe(404);
    await backend.stop();
  });
});
