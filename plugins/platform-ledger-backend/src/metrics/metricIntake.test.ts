import { Readable } from 'node:stream';
import {
  addDays,
  MetricObservation,
  MetricType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import fc from 'fast-check';
import { countStatements, createTestDatabases } from '../__testUtils__';
import { createMetrics, Metrics } from './__testUtils__/createMetrics';
import { NaiveMetrics } from './__testUtils__/NaiveMetrics';
import { SeriesRequest } from './MetricReader';

jest.setTimeout(240_000);

const NOW = '2026-06-30T12:00:00.000Z';

const RATE: MetricType = {
  id: 'delivery/change-fail-rate',
  title: 'Change fail rate',
  unit: 'share',
  better: 'lower',
  aggregation: 'latest',
  cadence: 'P1W',
};

const COUNT: MetricType = {
  ...RATE,
  id: 'requests/answered',
  title: 'Answered requests',
  unit: 'requests',
  better: 'higher',
  aggregation: 'sum',
};

const ONBOARDING: MetricType = {
  ...RATE,
  id: 'onboarding/time-to-first-deploy',
  title: 'Time to first deploy',
  unit: 'days',
  aggregation: 'median',
  window: 'P90D',
  range: { least: 0 },
};

describe('metrics that are observed', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    async function create(batchLines?: number): Promise<Metrics> {
      const metrics = await createMetrics({
        databases,
        databaseId,
        batchLines,
      });
      metrics.setTime(NOW);
      for (const type of [RATE, COUNT, ONBOARDING]) {
        await metrics.store.declareType(type);
      }
      return metrics;
    }

    function stream(lines: unknown[]) {
      return {
        source: 'ci',
        format: 'ndjson' as const,
        body: Readable.from([
          lines.map(line => JSON.stringify(line)).join('\n'),
        ]),
      };
    }

    it('come in, in any order, and answer as a model does that keeps everything', async () => {
      const metrics = await create(3);
      const observation = fc.record({
        source: fc.constantFrom('a', 'b'),
        observation: fc.record({
          metric: fc.constantFrom(RATE.id, COUNT.id),
          day: fc.nat(5).map(days => addDays('2026-06-01', days)),
          value: fc.option(fc.constantFrom(0, 0.25, 0.5), {
            nil: undefined,
            freq: 4,
          }),
          n: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
          observedAt: fc.option(
            fc.nat(2).map(hour => `2026-06-20T0${hour}:00:00.000Z`),
            { nil: undefined },
          ),
        }),
      });
      const worlds = fc.sample(
        fc.array(observation, { minLength: 20, maxLength: 40, size: 'max' }),
        { numRuns: 10, seed: 20_260_630 },
      );
      for (const [world, arrivals] of worlds.entries()) {
        const types = [RATE, COUNT].map(type => ({
          ...type,
          id: `${type.id}-${world}`,
        }));
        for (const type of types) {
          await metrics.store.declareType(type);
        }
        const model = new NaiveMetrics();
        const recordings = [await metrics.latestRecording()];
        for (const { source, observation: said } of arrivals) {
          const metric = `${said.metric}-${world}`;
          const named = { ...said, metric };
          model.take({ source, observation: named });
          await metrics.store.push({ source, observations: [named] });
          recordings.push(await metrics.latestRecording());
        }
        for (const known of [0, 7, 13, arrivals.length]) {
          for (const { id: metric, aggregation } of types) {
            for (const asOf of ['2026-06-03', '2026-06-30']) {
              const recording = recordings[known];
              const series = await metrics.series({ metric, asOf, recording });
              const expected = model.points({
                metric,
                asOf,
                known,
                sum: aggregation === 'sum',
              });
              expect(
                series.points.map(({ day, value }) => [day, value]),
              ).toEqual(expected);
              expect(series.value).toBe(expected.at(-1)?.[1]);
              expect(series.observedOn).toBe(expected.at(-1)?.[0]);
            }
          }
        }
      }
    });

    it('change nothing when they are sent again, whole or in part', async () => {
      const metrics = await create(2);
      const said = Array.from({ length: 9 }, (_, index): MetricObservation => ({
        metric: index % 2 === 0 ? RATE.id : COUNT.id,
        day: addDays('2026-06-01', index),
        value: index / 10,
      }));
      const once = await metrics.store.pushStream(stream(said));
      expect(once).toMatchObject({ received: 9, stored: 9, unchanged: 0 });
      const rows = await metrics.ledger.client('metric_observations').select();
      const again = await metrics.store.pushStream(stream(said.toReversed()));
      expect(again).toMatchObject({ received: 9, stored: 0, unchanged: 9 });
      expect(
        await metrics.ledger.client('metric_observations').select(),
      ).toEqual(rows);
    });

    it('are a median of their window, with its cases, and none of too few', async () => {
      const metrics = await create();
      const observations = [
        { day: '2026-01-05', value: 30, n: 3 },
        { day: '2026-02-01', value: 10, n: 2 },
        { day: '2026-05-20', value: 8 },
      ].map(said => ({ metric: ONBOARDING.id, ...said }));
      await metrics.store.push({ source: 'hr', observations });
      const asOf = (day: string) =>
        metrics.series({ metric: ONBOARDING.id, asOf: day });
      expect(await asOf('2026-02-28')).toMatchObject({ value: 20, n: 5 });
      expect(await asOf('2026-05-20')).toMatchObject({
        value: undefined,
        n: 1,
        observedOn: '2026-05-20',
        fresh: true,
      });
      expect(await asOf('2026-06-30')).toMatchObject({
        ageDays: 41,
        fresh: false,
      });
      const early = await asOf('2026-01-01');
      expect([early.points, early.value, early.fresh]).toEqual([
        [],
        undefined,
        false,
      ]);
    });

    it('begin with a baseline, whether or not anything was said on its day', async () => {
      const metrics = await create();
      const observations = [0.3, 0.2, 0.1].map((value, index) => ({
        metric: RATE.id,
        day: addDays('2026-06-01', index * 10),
        value,
      }));
      await metrics.store.push({ source: 'ci', observations });
      const points = async (from: string) => {
        const series = await metrics.series({
          metric: RATE.id,
          asOf: '2026-06-30',
          from,
          pointOnFrom: true,
        });
        return series.points.map(({ day, value }) => [day, value]);
      };
      const last = ['2026-06-21', 0.1];
      expect(await points('2026-06-15')).toEqual([['2026-06-15', 0.2], last]);
      expect(await points('2026-06-11')).toEqual([['2026-06-11', 0.2], last]);
      expect(await points('2026-05-01')).toEqual([
        ['2026-06-01', 0.3],
        ['2026-06-11', 0.2],
        last,
      ]);
    });

    it('are refused line by line, with field and reason, and the good ones stored', async () => {
      const { store } = await create();
      const good = { metric: RATE.id, day: '2026-06-01', value: 0.1 };
      const bad: [unknown, string, RegExp][] = [
        ['0.1', 'line', /JSON object/],
        [{ ...good, metric: undefined }, 'metric', /id/],
        [{ ...good, metric: 'delivery/speed' }, 'metric', /not declared/],
        [{ ...good, metric: 'adoption/search' }, 'metric', /computes itself/],
        [{ ...good, day: '2026-02-30' }, 'day', /YYYY-MM-DD/],
        [{ ...good, day: '2026-07-01' }, 'day', /future/],
        [{ ...good, value: '0.1' }, 'value', /number/],
        [{ ...good, value: 80 }, 'value', /0.8 is 80 %/],
        [{ ...good, value: -0.1 }, 'value', /below 0/],
        [{ ...good, metric: ONBOARDING.id, value: -1 }, 'value', /below 0/],
        [{ ...good, n: 1.5 }, 'n', /whole/],
        [{ ...good, n: -1 }, 'n', /whole/],
        [{ ...good, coverage: 1.5 }, 'coverage', /0 to 1/],
        [{ ...good, observedAt: '2026-06-02' }, 'observedAt', /offset/],
        [{ ...good, observedAt: '2026-07-02T00:00:00Z' }, 'observedAt', /fut/],
        [{ ...good, unit: 'share' }, 'line', /none of metric, day/],
      ];
      const rejections = bad.map(([, field, reason], index) => ({
        line: index + 1,
        field,
        reason: expect.stringMatching(reason),
      }));
      const lines = [...bad.map(([line]) => line), good];
      expect(await store.pushStream(stream(lines))).toEqual({
        received: lines.length,
        stored: 1,
        unchanged: 0,
        rejected: bad.length,
        rejections,
      });
      const [{ runs, ...source }] = await store.listSources();
      expect(source).toEqual({
        name: 'ci',
        title: 'ci',
        intake: 'push',
        latestDay: '2026-06-01',
        metricCount: 1,
      });
      expect(runs).toEqual([
        expect.objectContaining({ status: 'succeeded', rejections }),
      ]);
    });

    it('come as CSV, where an empty value takes the day back', async () => {
      const metrics = await create();
      const push = (text: string) =>
        metrics.store.pushStream({
          source: 'csv',
          format: 'csv',
          body: Readable.from([text]),
        });
      expect(
        await push(
          [
            'day,metric,n,value',
            '2026-06-01,delivery/change-fail-rate,12,0.25',
            '2026-06-02,delivery/change-fail-rate,,1e-1',
            '2026-06-03,delivery/change-fail-rate,,much',
            '2026-06-04,delivery/change-fail-rate',
          ].join('\n'),
        ),
      ).toMatchObject({
        received: 4,
        stored: 2,
        rejections: [
          { line: 4, field: 'value' },
          { line: 5, field: 'line' },
        ],
      });
      await push(
        'metric,day,value,observedAt\ndelivery/change-fail-rate,2026-06-02,,2026-06-05T00:00:00Z\n',
      );
      const series = await metrics.series({
        metric: RATE.id,
        asOf: '2026-06-30',
      });
      expect(series.points).toEqual([
        { day: '2026-06-01', value: 0.25, n: 12, source: 'csv' },
      ]);
      await expect(push('metric,day\n')).rejects.toThrow(/'value'/);
      await expect(push('metric,day,day,value\n')).rejects.toThrow(/'day'/);
      await expect(push('metric,day,value,mood\n')).rejects.toThrow(/mood/);
      await expect(push('')).rejects.toThrow(/no header/);
    });

    it('keep the whole batches of a stream that breaks off, and say where to go on', async () => {
      const { store } = await create(2);
      async function* broken() {
        for (const day of ['2026-06-01', '2026-06-02', '2026-06-03']) {
          const line = { metric: RATE.id, day, value: 0.1 };
          yield `${JSON.stringify(line)}\n`;
        }
        throw new Error('connection reset');
      }
      expect(
        await store.pushStream({
          source: 'ci',
          format: 'ndjson',
          body: Readable.from(broken()),
        }),
      ).toMatchObject({ stored: 2, resumeAfterLine: 2 });
      const [{ runs, latestDay }] = await store.listSources();
      expect(latestDay).toBe('2026-06-02');
      expect(runs[0]).toMatchObject({ status: 'broken-off', stored: 2 });
    });

    it('count every line of a record of a CSV in where to go on', async () => {
      const { store } = await create(2);
      async function* broken() {
        yield 'metric,day,value\n';
        yield `${RATE.id},2026-06-01,0.1\n`;
        yield `${RATE.id},2026-06-02,"\n0.1\n"\n`;
        yield `${RATE.id},2026-06-03,0.1\n`;
        throw new Error('connection reset');
      }
      expect(
        await store.pushStream({
          source: 'ci',
          format: 'csv',
          body: Readable.from(broken()),
        }),
      ).toMatchObject({ received: 2, resumeAfterLine: 5 });
    });

    it('take as many statements for many as for few, in and out', async () => {
      const metrics = await create();
      const { ledger, reader, store } = metrics;
      const ids = Array.from(
        { length: 100 },
        (_, index) => `build/time-${index}`,
      );
      for (const id of ids) {
        await store.declareType({ ...COUNT, id });
      }
      const push = (from: number, to: number) =>
        countStatements(ledger.client, () =>
          store.push({
            source: 'ci',
            observations: ids.slice(from, to).map(metric => ({
              metric,
              day: '2026-06-01',
              value: from,
            })),
          }),
        );
      await push(0, 1);
      const few = await push(1, 4);
      expect(await push(4, 100)).toBe(few);
      const recording = await metrics.latestRecording();
      const read = (count: number) =>
        countStatements(ledger.client, () =>
          ledger.read(tx =>
            reader.readSeries({
              tx,
              requests: ids
                .slice(0, count)
                .map((metric, index): SeriesRequest => ({
                  metric,
                  asOf: 20_600 + index,
                  recording: recording - (index % 3),
                })),
            }),
          ),
        );
      expect(await read(100)).toBe(await read(3));
    });
  });
});

describe('the declaration of metrics', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'is kept with what it was before, and never means something else, %s',
    async databaseId => {
      const metrics = await createMetrics({ databases, databaseId });
      metrics.setTime(NOW);
      const { store, reader, ledger } = metrics;
      const describe = async (recording: number) => {
        const ids = [RATE.id];
        const known = await ledger.read(tx =>
          reader.describe({ tx, ids, recording }),
        );
        return known.get(RATE.id);
      };
      const before = await metrics.latestRecording();
      expect(
        await store.declareType({ ...RATE, reportedBy: 'Group:Core' }),
      ).toEqual({
        ...RATE,
        reportedBy: 'group:default/core',
        freshWithin: 'P14D',
        range: { least: 0, most: 1 },
        origin: 'observed',
      });
      const first = await metrics.latestRecording();
      // Nothing was observed yet: it may still become anything.
      await store.declareType({ ...RATE, unit: 'percent' });
      await store.declareType(RATE);
      await store.push({
        source: 'ci',
        observations: [{ metric: RATE.id, day: '2026-06-01', value: 0.1 }],
      });
      await store.declareType({ ...RATE, title: 'Failed changes' });
      for (const changed of [
        { unit: 'percent' },
        { better: 'higher' as const },
        { aggregation: 'sum' as const },
      ]) {
        await expect(
          store.declareType({ ...RATE, ...changed }),
        ).rejects.toMatchObject({
          name: 'ConflictError',
          message: expect.stringContaining(Object.keys(changed)[0]),
        });
      }
      await expect(
        store.declareType({ ...RATE, title: '', cadence: 'weekly' }),
      ).rejects.toThrow(/title: .*; cadence: /);
      expect((await describe(before))?.title).toBeUndefined();
      expect((await describe(first))?.reportedBy).toBe('group:default/core');
      expect(await describe(await metrics.latestRecording())).toMatchObject({
        title: 'Failed changes',
        unit: 'share',
      });
      await expect(
        store.push({ source: 'scheduled', observations: [] }),
      ).rejects.toThrow(/'scheduled'/);
    },
  );
});
