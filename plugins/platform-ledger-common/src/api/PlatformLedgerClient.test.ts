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

  it('decides on charters and works hand-over lists off', async () => {
    const { client, fetch } = clientThatAnswers({ body: { items: [] } });
    const decision = { decision: 'go' as const, evidenceHash: 'abc' };

    await client.decideCharter('golden-path', decision);
    await client.explainCharterRevision('golden-path', 2, { reason: 'less' });
    await client.approveCharterRevision('charter:team/golden-path', 2, {
      approved: true,
    });
    await client.listChartersOf('group:default/core', { asOf: '2024-12-31' });
    await client.updateHandOver('a/b', { newOwner: 'group:default/cloud' });

    expect(
      fetch.mock.calls.map(([url, init]) => [
        init?.method,
        String(url).replace('http://portal/api/platform-ledger', ''),
        init?.body,
      ]),
    ).toEqual([
      [
        'POST',
        '/charters/default/golden-path/decisions',
        JSON.stringify(decision),
      ],
      [
        'POST',
        '/charters/default/golden-path/revisions/2/reason',
        '{"reason":"less"}',
      ],
      [
        'POST',
        '/charters/team/golden-path/revisions/2/approval',
        '{"approved":true}',
      ],
      ['GET', '/charters/of/group/default/core?asOf=2024-12-31', undefined],
      ['PUT', '/hand-overs/a%2Fb', '{"newOwner":"group:default/cloud"}'],
    ]);
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

  it('asks about metrics, whose ids have slashes', async () => {
    const { client, fetch } = clientThatAnswers({ body: { items: ['a'] } });
    const urls = () => fetch.mock.calls.map(([url]) => url);
    const base = 'http://portal/api/platform-ledger/metrics';

    await expect(client.listMetrics({ asOf: '2024-12-31' })).resolves.toEqual([
      'a',
    ]);
    await expect(client.listMetricSources()).resolves.toEqual(['a']);
    await client.getMetricSeries('adoption/new-backend-system', {
      from: '2024-07-01',
    });
    await client.declareMetricType({
      id: 'delivery/change-fail-rate',
      title: 'Change fail rate',
      unit: 'share',
      better: 'lower',
      aggregation: 'latest',
      cadence: 'P1W',
    });
    await client.pushMetrics({
      source: 'ci',
      observations: [
        { metric: 'delivery/change-fail-rate', day: '2024-07-07', value: 0.05 },
      ],
    });

    expect(urls()).toEqual([
      `${base}/types?asOf=2024-12-31`,
      `${base}/sources`,
      `${base}/series?metric=adoption%2Fnew-backend-system&from=2024-07-01`,
      `${base}/types/delivery/change-fail-rate`,
      base,
    ]);
    expect(fetch.mock.calls[3][1]).toMatchObject({
      method: 'PUT',
      body: '{"title":"Change fail rate","unit":"share","better":"lower","aggregation":"latest","cadence":"P1W"}',
    });
    expect(fetch.mock.calls[4][1]).toMatchObject({
      method: 'POST',
      body: '{"source":"ci","observations":[{"metric":"delivery/change-fail-rate","day":"2024-07-07","value":0.05}]}',
    });
  });

  it('reads charters, of an entity too, and what they hand over', async () => {
    const { client, fetch } = clientThatAnswers({ body: { items: ['a'] } });

    await expect(client.listCharters()).resolves.toEqual(['a']);
    await client.getCharter('new-backend-system', { asOf: '2024-12-31' });
    await client.getCharterGate('charter:default/new-backend-system');
    await client.getCharterEvidence(
      'charter:default/new-backend-system',
      'abc',
    );
    await expect(client.listChartersOf('group:default/core')).resolves.toEqual([
      'a',
    ]);
    await expect(client.listHandOvers({ open: true })).resolves.toEqual(['a']);

    const base = 'http://portal/api/platform-ledger';
    expect(fetch.mock.calls).toEqual(
      [
        `${base}/charters`,
        `${base}/charters/default/new-backend-system?asOf=2024-12-31`,
        `${base}/charters/default/new-backend-system/gate`,
        `${base}/charters/default/new-backend-system/evidence/abc`,
        `${base}/charters/of/group/default/core`,
        `${base}/hand-overs?open=true`,
      ].map(url => [url, { method: 'GET' }]),
    );
  });

  it('makes reports, from a draft to what is published', async () => {
    const { client, fetch } = clientThatAnswers({ body: { items: ['a'] } });
    const quarter = { from: '2024-10-01', to: '2024-12-31' };

    await expect(client.listReports()).resolves.toEqual(['a']);
    await client.createReport(quarter);
    await client.writeReportCommentary('r1', 'allocation', 'As planned.');
    await client.freezeReport('r1');
    await client.publishReport('r1');
    await client.commentOnReport('r1', { text: 'Thank you.' });
    await client.getReport('r1');
    await client.verifyReports();

    expect(
      fetch.mock.calls.map(([url, init]) => [
        init?.method,
        String(url).replace('http://portal/api/platform-ledger', ''),
        init?.body,
      ]),
    ).toEqual([
      ['GET', '/reports', undefined],
      ['POST', '/reports', JSON.stringify(quarter)],
      ['PUT', '/reports/r1/commentary/allocation', '{"text":"As planned."}'],
      ['POST', '/reports/r1/freeze', undefined],
      ['POST', '/reports/r1/publish', undefined],
      ['POST', '/reports/r1/comments', '{"text":"Thank you."}'],
      ['GET', '/reports/r1', undefined],
      ['GET', '/reports/verification', undefined],
    ]);
  });

  it("names a report's file as the ledger does", async () => {
    const fetch = jest.fn(
      async (_url: string | URL | Request, _init?: RequestInit) =>
        new Response('%PDF', {
          headers: {
            'Content-Disposition':
              'attachment; filename="2024-Q4.pdf"; filename*=UTF-8\'\'2024%20Q4.pdf',
          },
        }),
    );
    const client = PlatformLedgerClient.create({
      discoveryApi: { getBaseUrl: async () => 'http://portal' },
      fetchApi: { fetch },
    });

    const pdf = await client.getReportFile('r1', 'pdf');
    const squads = await client.getReportFile('r1', 'csv', 'squads.csv');

    expect(pdf.name).toBe('2024 Q4.pdf');
    await expect(pdf.content.text()).resolves.toBe('%PDF');
    expect(squads.name).toBe('squads.csv');
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'http://portal/reports/r1/files/pdf',
      'http://portal/reports/r1/files/csv?name=squads.csv',
    ]);
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
