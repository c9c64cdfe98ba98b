import { PlatformLedgerClient } from './PlatformLedgerClient';

function clientThatAnswers(answer: { status?: number; body: unknown }) {
  const fetch = jest.fn(
    async (_url: string | URL | Request, _init?: RequestInit) =>
      new Response(JSON.stringify(answer.body), {
        status: answer.status ?? 200,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
  const client = PlatformLedgerClient.create({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://portal/api/${pluginId}`,
    },
    fetchApi: { fetch },
  });
  return { client, fetch };
}

describe('PlatformLedgerClient', () => {
  it('asks for a page of the matrix with what was chosen and nothing else', async () => {
    const { client, fetch } = clientThatAnswers({ body: { rows: [] } });

    await client.getMatrix('scorecard:default/new-backend-system', {
      asOf: '2024-12-31',
      owner: 'group:default/cloud',
      search: 'a & b',
      state: undefined,
      offset: 50,
    });

    expect(fetch).toHaveBeenCalledWith(
      'http://portal/api/platform-ledger/scorecards/default/new-backend-system/matrix?asOf=2024-12-31&owner=group%3Adefault%2Fcloud&search=a+%26+b&offset=50',
      { method: 'GET' },
    );
  });

  it('unpacks lists', async () => {
    const { client, fetch } = clientThatAnswers({ body: { items: [1, 2] } });

    await expect(
      client.getFactHistory('component:default/a', 'docs.readme'),
    ).resolves.toEqual([1, 2]);
    expect(fetch.mock.calls[0][0]).toBe(
      'http://portal/api/platform-ledger/facts/entities/component/default/a/history?fact=docs.readme',
    );
  });

  it('takes a name as a scorecard in the default namespace', async () => {
    const { client, fetch } = clientThatAnswers({ body: {} });

    await client.getScorecard('readme');

    expect(fetch.mock.calls[0][0]).toBe(
      'http://portal/api/platform-ledger/scorecards/default/readme',
    );
  });

  it('pushes facts and declares types as JSON', async () => {
    const { client, fetch } = clientThatAnswers({ body: { stored: 1 } });

    await client.pushFacts('ci', [
      {
        entity: 'a',
        fact: 'docs.readme',
        value: true,
        observedOn: '2024-01-31',
      },
    ]);
    await client.declareFactType({
      id: 'docs.readme',
      type: 'boolean',
      title: 'Has a README',
    });

    expect(fetch.mock.calls[0][1]).toEqual({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"source":"ci","observations":[{"entity":"a","fact":"docs.readme","value":true,"observedOn":"2024-01-31"}]}',
    });
    expect(fetch.mock.calls[1][0]).toBe(
      'http://portal/api/platform-ledger/facts/types/docs.readme',
    );
    expect(fetch.mock.calls[1][1]).toMatchObject({
      method: 'PUT',
      body: '{"type":"boolean","title":"Has a README"}',
    });
  });

  it('throws what the backend said', async () => {
    const { client } = clientThatAnswers({
      status: 403,
      body: {
        error: { name: 'NotAllowedError', message: 'not for you' },
        response: { statusCode: 403 },
      },
    });

    await expect(client.getStatus()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 403,
      cause: { name: 'NotAllowedError', message: 'not for you' },
    });
  });
});
