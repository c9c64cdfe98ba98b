import {
  MetricIntakeResult,
  MetricSeries,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { LedgerBackend } from './__testUtils__/LedgerBackend';

jest.setTimeout(60_000);

const ID = 'build/time/main';
const PATH = '/metrics/types/build/time%2Fmain';
const DECLARATION = {
  title: 'Build time',
  unit: 'minutes',
  better: 'lower',
  aggregation: 'latest',
  cadence: 'P1W',
};

describe('metrics by HTTP', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    let ledger: LedgerBackend;

    beforeAll(async () => {
      ledger = await LedgerBackend.start({
        knex: await databases.init(databaseId),
        entities: [],
      });
    });

    afterAll(() => ledger?.stop());

    const push = (body: object) =>
      ledger.request('post', '/metrics').send(body);

    it('are declared, pushed and read as recorded by any instant', async () => {
      const declared = await ledger.request('put', PATH).send(DECLARATION);
      expect([declared.status, declared.body]).toEqual([
        200,
        { ...DECLARATION, id: ID, freshWithin: 'P14D', origin: 'observed' },
      ]);
      const first = { metric: ID, day: '2026-01-05', value: 12, n: 30 };
      const taken = await push({ source: 'ci', observations: [first] });
      expect([taken.status, taken.body.stored]).toEqual([200, 1]);
      const before = new Date().toISOString();
      const later = { ...first, value: 14, observedAt: '2026-01-06T00:00:00Z' };
      const lines = [later, { ...first, day: 'yesterday' }];
      const streamed = await ledger
        .request('post', '/metrics?source=ci')
        .type('application/x-ndjson')
        .send(lines.map(line => JSON.stringify(line)).join('\n'));
      const result: MetricIntakeResult = streamed.body;
      expect(result).toMatchObject({ received: 2, stored: 1 });
      expect(result.rejections).toEqual([
        { line: 2, field: 'day', reason: expect.any(String) },
      ]);

      const read = (query = '') =>
        ledger.read<MetricSeries>(
          `/metrics/series?metric=${ID}&asOf=2026-01-10${query}`,
        );
      expect(await read()).toEqual({
        metric: declared.body,
        asOf: '2026-01-10',
        population: 'current',
        points: [{ day: '2026-01-05', value: 14, n: 30, source: 'ci' }],
        value: 14,
        n: 30,
        observedOn: '2026-01-05',
        ageDays: 5,
        fresh: true,
      });
      expect(await read('&from=2026-01-06')).toMatchObject({
        points: [],
        value: 14,
      });
      expect(await read(`&recordedAt=${before}`)).toMatchObject({
        recordedAt: before,
        value: 12,
      });
      expect(ledger.logs.join('\n')).toMatch(/metrics-push/);
      expect(ledger.logs.join('\n')).toMatch(/metric-type-declare/);
    });

    it.each<
      [string, number, RegExp, () => Promise<{ status: number; text: string }>]
    >([
      [
        'nobody named',
        400,
        /source/,
        async () =>
          ledger.request('post', '/metrics').type('text/csv').send('metric\n'),
      ],
      [
        'a body of another form',
        400,
        /observations/,
        async () => push({ source: 'ci' }),
      ],
      [
        'too many',
        400,
        /observations/,
        async () =>
          push({
            source: 'ci',
            observations: Array.from({ length: 10_001 }, () => ({})),
          }),
      ],
      [
        'a header without a value',
        400,
        /value/,
        async () =>
          ledger
            .request('post', '/metrics?source=ci')
            .type('text/csv')
            .send('metric,day\n'),
      ],
      [
        'a declaration without a unit',
        400,
        /unit/,
        async () =>
          ledger.request('put', PATH).send({ ...DECLARATION, unit: undefined }),
      ],
      [
        'a field that means nothing',
        400,
        /colour/,
        async () =>
          ledger.request('put', PATH).send({ ...DECLARATION, colour: 'red' }),
      ],
      [
        'a cadence that is none',
        400,
        /cadence/,
        async () =>
          ledger
            .request('put', PATH)
            .send({ ...DECLARATION, cadence: 'weekly' }),
      ],
      [
        "a metric of the ledger's own",
        400,
        /computes itself/,
        async () =>
          ledger
            .request('put', '/metrics/types/adoption/search')
            .send(DECLARATION),
      ],
      [
        'another id in the body',
        400,
        /id/,
        async () =>
          ledger
            .request('put', PATH)
            .send({ ...DECLARATION, id: 'build/time' }),
      ],
      [
        'another unit once it is observed',
        409,
        /unit/,
        async () =>
          ledger.request('put', PATH).send({ ...DECLARATION, unit: 'seconds' }),
      ],
      [
        'no metric',
        400,
        /metric/,
        async () => ledger.request('get', '/metrics/series'),
      ],
      [
        'one that nobody declared',
        404,
        /No metric/,
        async () => ledger.request('get', '/metrics/series?metric=build/speed'),
      ],
      [
        'a day that is none',
        400,
        /from/,
        async () =>
          ledger.request('get', `/metrics/series?metric=${ID}&from=soon`),
      ],
      [
        'an instant before the day',
        400,
        /recordedAt/,
        async () =>
          ledger.request(
            'get',
            `/metrics/series?metric=${ID}&asOf=2026-01-10&recordedAt=2026-01-01T00:00:00Z`,
          ),
      ],
    ])('refuse %s, and say why', async (_name, status, reason, call) => {
      const response = await call();
      expect([response.status, response.text]).toEqual([
        status,
        expect.stringMatching(reason),
      ]);
    });
  });
});
