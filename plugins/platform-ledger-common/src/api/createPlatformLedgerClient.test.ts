import { createPlatformLedgerClient } from './createPlatformLedgerClient';
import { definitionPath, entityPath, metricPath } from './paths';

const BASE = 'http://portal/api/platform-ledger';

/** A client whose every request is answered with a fresh copy of the same response. */
function clientThatAnswers(
  body: BodyInit | null = '{}',
  init: ResponseInit = {},
) {
  const fetch = jest.fn(
    async (_url: string | URL | Request, _init?: RequestInit) =>
      new Response(body, {
        headers: { 'Content-Type': 'application/json' },
        ...init,
      }),
  );
  const ledger = createPlatformLedgerClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://portal/api/${pluginId}`,
    },
    fetchApi: { fetch },
  });
  return {
    ledger,
    fetch,
    requests: () =>
      fetch.mock.calls.map(([url, sent]) => [
        sent?.method,
        String(url).replace(BASE, ''),
        sent?.body,
      ]),
  };
}

describe('createPlatformLedgerClient', () => {
  it.each(['.', '..'])('does not let %j lead to another path', async id => {
    const { ledger, fetch } = clientThatAnswers();

    await expect(ledger.getReport({ path: { id } })).rejects.toThrow('id');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('asks with the query that was given and nothing else', async () => {
    const { ledger, fetch } = clientThatAnswers();

    await ledger.getMatrix({
      path: definitionPath('scorecard:default/new-backend-system'),
      query: {
        asOf: '2024-12-31',
        owner: 'group:default/cloud',
        search: 'a & b',
        state: undefined,
        offset: 50,
      },
    });
    await ledger.listHandOvers({ query: { asOf: undefined, open: true } });
    await ledger.listCharters({ query: { asOf: undefined } });
    await ledger.listCharters();

    expect(fetch.mock.calls[0]).toEqual([
      `${BASE}/scorecards/default/new-backend-system/matrix?asOf=2024-12-31&owner=group%3Adefault%2Fcloud&search=a+%26+b&offset=50`,
      { method: 'GET', headers: {} },
    ]);
    expect(fetch.mock.calls.slice(1).map(([url]) => url)).toEqual([
      `${BASE}/hand-overs?open=true`,
      `${BASE}/charters`,
      `${BASE}/charters`,
    ]);
  });

  it('lets nothing break out of the path', async () => {
    const { ledger, requests } = clientThatAnswers();

    await ledger.updateHandOver({
      path: { id: 'a/b?c' },
      body: { newOwner: 'group:default/cloud' },
    });
    await ledger.getEntityStandings({
      path: { kind: 'a b', namespace: '#', name: 'ä/$&' },
    });

    expect(requests()).toEqual([
      ['PUT', '/hand-overs/a%2Fb%3Fc', '{"newOwner":"group:default/cloud"}'],
      ['GET', '/entities/a%20b/%23/%C3%A4%2F%24%26/standings', undefined],
    ]);
  });

  it('sends a body as JSON, and says so', async () => {
    const { ledger, fetch } = clientThatAnswers('{"decision":"go"}');
    const decision = { decision: 'go' as const, evidenceHash: 'abc' };

    await expect(
      ledger.decideCharter({
        path: definitionPath('golden-path'),
        body: decision,
      }),
    ).resolves.toEqual({ decision: 'go' });

    expect(fetch).toHaveBeenCalledWith(
      `${BASE}/charters/default/golden-path/decisions`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(decision),
      },
    );
  });

  it('declares metrics, whose ids have slashes', async () => {
    const { ledger, requests } = clientThatAnswers();
    const body = {
      title: 'Change fail rate',
      unit: 'share',
      better: 'lower',
      aggregation: 'latest',
      cadence: 'P1W',
    } as const;

    await ledger.declareMetricType({
      path: metricPath('delivery/change/fail-rate'),
      body,
    });
    await ledger.getMetricSeries({
      query: { metric: 'delivery/change/fail-rate', from: '2024-07-01' },
    });

    expect(requests()).toEqual([
      [
        'PUT',
        '/metrics/types/delivery/change%2Ffail-rate',
        JSON.stringify(body),
      ],
      [
        'GET',
        '/metrics/series?metric=delivery%2Fchange%2Ffail-rate&from=2024-07-01',
        undefined,
      ],
    ]);
  });

  it('pushes lines as they are, from a text and from a stream', async () => {
    const { ledger, fetch } = clientThatAnswers('{"stored":1}');
    const lines = '{"entity":"component:default/a"}\n';
    const stream = new ReadableStream<Uint8Array>();
    const query = { source: 'ci', sweep: true };
    const contentType = 'application/x-ndjson';

    await ledger.pushFacts({ query, contentType, body: lines });
    await ledger.pushFacts({ query, contentType, body: stream });

    const url = `${BASE}/facts?source=ci&sweep=true`;
    const sent = {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
    };
    expect(fetch.mock.calls).toEqual([
      [url, { ...sent, body: lines }],
      [url, { ...sent, body: stream, duplex: 'half' }],
    ]);
    expect(fetch.mock.calls[1][1]?.body).toBe(stream);
  });

  it('answers a file as the response, which has its name', async () => {
    const { ledger, requests } = clientThatAnswers('a,b', {
      headers: { 'Content-Disposition': 'attachment; filename="squads.csv"' },
    });

    const file = await ledger.getReportFile({
      path: { id: 'r1', format: 'csv' },
      query: { name: 'squads.csv' },
    });

    expect(file.headers.get('Content-Disposition')).toContain('squads.csv');
    await expect(file.text()).resolves.toBe('a,b');
    expect(requests()).toEqual([
      ['GET', '/reports/r1/files/csv?name=squads.csv', undefined],
    ]);
  });

  it('answers a table as a text', async () => {
    const { ledger } = clientThatAnswers('squad,share');

    await expect(
      ledger.exportAllocation({ query: { table: 'grid' } }),
    ).resolves.toBe('squad,share');
  });

  it('answers nothing where there is nothing to say', async () => {
    const { ledger } = clientThatAnswers(null, { status: 204 });

    await expect(
      ledger.writeReportCommentary({
        path: { id: 'r1', section: 'allocation' },
        body: { text: 'As planned.' },
      }),
    ).resolves.toBeUndefined();
  });

  it('takes a token and a signal along', async () => {
    const { ledger, fetch } = clientThatAnswers();
    const { signal } = new AbortController();

    await ledger.getStatus({}, { token: 'secret', signal });
    await ledger.createCheckIn(
      {
        path: entityPath('group:default/cloud'),
        body: { sprint: '2024-07-01', share: 0.2 },
      },
      { token: 'secret' },
    );

    const [[, read], [, written]] = fetch.mock.calls;
    expect(read?.headers).toEqual({ Authorization: 'Bearer secret' });
    expect(read?.signal).toBe(signal);
    expect(written?.headers).toEqual({
      'Content-Type': 'application/json',
      Authorization: 'Bearer secret',
    });
  });

  it('throws what the backend said', async () => {
    const { ledger } = clientThatAnswers(
      JSON.stringify({
        error: { name: 'NotAllowedError', message: 'not for you' },
        response: { statusCode: 403 },
      }),
      { status: 403, headers: { 'Content-Type': 'application/json' } },
    );

    await expect(ledger.getStatus()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 403,
      cause: { name: 'NotAllowedError', message: 'not for you' },
    });
  });
});
