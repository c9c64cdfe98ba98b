import fc from 'fast-check';
import { Entity } from '@backstage/catalog-model';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  addDays,
  FactType,
  MetricSeries,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { countStatements, createTestDatabases } from '../../__testUtils__';
import { LATEST_RECORDING } from '../../database';
import { component, scorecard } from '../__testUtils__/catalogEntities';
import { createMetrics, Metrics } from '../__testUtils__/createMetrics';
import { SeriesRequest } from '../MetricReader';

jest.setTimeout(120_000);

const METRIC = 'adoption/new-system';
const START = '2026-01-10';
const TYPES: FactType[] = ['uses.new', 'uses.old', 'other'].map(id => ({
  id,
  type: 'boolean',
  title: id,
}));

const FIRST = scorecard({
  name: 'new-system',
  adopted: { fact: 'uses.new', is: true },
  completed: { fact: 'uses.old', is: false },
});
const SECOND = scorecard({
  name: 'new-system',
  adopted: { fact: 'uses.new', exists: true },
  completed: { fact: 'uses.old', exists: true },
});

interface Fact {
  entity: string;
  fact: string;
  value: boolean;
  observedOn: string;
}

function fact(observedOn: string, entity: string, value: boolean): Fact {
  return { entity: `component:${entity}`, fact: 'uses.new', value, observedOn };
}

async function followOn(
  metrics: Metrics,
  day: string,
  entities: Entity[],
): Promise<void> {
  metrics.setTime(`${day}T12:00:00.000Z`);
  await metrics.follow(entities);
}

async function pushOn(
  metrics: Metrics,
  day: string,
  observations: Fact[],
): Promise<void> {
  metrics.setTime(`${day}T13:00:00.000Z`);
  await metrics.pushFacts({ source: 'ci', observations });
  await metrics.evaluate();
}

/** The first revision of the scorecard, and who is eligible by it at the end of a day. */
async function freeze(metrics: Metrics, asOf: string) {
  const { ledger, definitions, directory, reader } = metrics;
  return ledger.read(async tx => {
    const { revisions, entityRef: scorecardRef } = await definitions.get({
      tx,
      entityRef: 'scorecard:default/new-system',
    });
    const day = Date.parse(asOf) / 86_400_000;
    const [entityIds] = await reader.readPopulations({
      tx,
      requests: [
        {
          scorecardRef,
          scorecardRevisionId: revisions[0].id,
          asOf: day,
          recording: LATEST_RECORDING,
        },
      ],
    });
    const ids = await directory.idsByRef({
      tx,
      entityRefs: ['a', 'b', 'c', 'd'].map(name => `component:default/${name}`),
    });
    const names = new Map(
      Array.from(ids, ([ref, id]) => [id, ref.split('/')[1]]),
    );
    return {
      pinnedScorecardRevisionId: revisions[0].id,
      frozen: { entityIds },
      names: entityIds.map(id => names.get(id)).sort(),
    };
  });
}

function shares(series: MetricSeries): [string, string][] {
  return series.points.map(({ day, numerator, denominator }) => [
    day,
    `${numerator}/${denominator}`,
  ]);
}

describe('adoption as a metric', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    it('has a point on each day of a report, for who is there and for who was', async () => {
      const metrics = await createMetrics({
        databases,
        databaseId,
        types: TYPES,
      });
      const services = ['a', 'b', 'c'].map(name => component(name));
      await followOn(metrics, START, [FIRST, ...services]);
      await pushOn(metrics, '2026-01-12', [fact('2026-01-12', 'a', true)]);
      const frozen = await freeze(metrics, '2026-01-12');
      expect(frozen.names).toEqual(['a', 'b', 'c']);
      // Says nothing new, and is evidence all the same; what the scorecard does not read is none.
      await pushOn(metrics, '2026-01-20', [fact('2026-01-20', 'a', true)]);
      await pushOn(metrics, '2026-01-21', [
        { ...fact('2026-01-21', 'a', true), fact: 'other' },
      ]);
      await pushOn(metrics, '2026-02-01', [fact('2026-02-01', 'b', true)]);
      const before = await metrics.latestRecording();
      await followOn(metrics, '2026-02-10', [
        FIRST,
        component('a'),
        component('c', 'library'),
        component('d'),
      ]);
      await pushOn(metrics, '2026-02-11', [fact('2026-02-11', 'c', true)]);

      const current = await metrics.series({
        metric: METRIC,
        asOf: '2026-03-01',
      });
      expect(shares(current)).toEqual([
        ['2026-01-12', '1/3'],
        ['2026-01-20', '1/3'],
        ['2026-02-01', '2/3'],
        ['2026-02-11', '1/2'],
      ]);
      expect(current).toMatchObject({
        population: 'current',
        value: 0.5,
        numerator: 1,
        denominator: 2,
        n: 2,
        observedOn: '2026-02-11',
        ageDays: 18,
        fresh: true,
        metric: { title: 'New system', unit: 'share', origin: 'ledger' },
      });
      const judged = await metrics.series({
        metric: METRIC,
        from: '2026-01-11',
        pointOnFrom: true,
        asOf: '2026-03-01',
        ...frozen,
      });
      expect(shares(judged)).toEqual([
        ['2026-01-11', '0/3'],
        ['2026-01-12', '1/3'],
        ['2026-01-20', '1/3'],
        ['2026-02-01', '2/3'],
        // One left the catalog, and one what the scorecard applies to: both keep their last standing.
        ['2026-02-11', '2/3'],
      ]);
      expect(judged).toMatchObject({
        population: 'frozen',
        numerator: 2,
        denominator: 3,
        gone: 1,
      });
      const earlier = await metrics.series({
        metric: METRIC,
        asOf: '2026-03-01',
        recording: before,
      });
      expect(shares(earlier).at(-1)).toEqual(['2026-02-01', '2/3']);
      expect(earlier).toMatchObject({ numerator: 2, denominator: 3 });
    });

    it('counts who went before the catalog was watched by what facts say', async () => {
      const metrics = await createMetrics({
        databases,
        databaseId,
        types: TYPES,
      });
      const services = ['a', 'b', 'c'].map(name => component(name));
      await followOn(metrics, '2026-06-01', [FIRST, ...services]);
      const all = (day: string, names: string[]) => ({
        source: 'nightly',
        observations: names.map(name => fact(day, name, name === 'b')),
        sweeps: [{ observedOn: day, count: names.length }],
      });
      await metrics.pushFacts(all('2025-01-31', ['a', 'b', 'c']));
      await metrics.pushFacts(all('2025-02-28', ['a']));
      await metrics.evaluate();
      const frozen = await freeze(metrics, '2025-01-31');
      expect(frozen.names).toEqual(['a', 'b', 'c']);
      const asOf = (day: string) =>
        metrics.series({ metric: METRIC, asOf: day, ...frozen });
      expect(await asOf('2025-02-27')).toMatchObject({
        numerator: 1,
        denominator: 3,
        gone: 0,
      });
      expect(await asOf('2025-02-28')).toMatchObject({
        numerator: 1,
        denominator: 3,
        gone: 2,
      });
      expect(await asOf('2026-06-01')).toMatchObject({ gone: 0 });
      const current = await metrics.series({
        metric: METRIC,
        asOf: '2025-02-28',
      });
      expect(current).toMatchObject({ numerator: 0, denominator: 1 });
    });

    it('is no data where nobody is eligible, and old where nobody reports', async () => {
      const metrics = await createMetrics({
        databases,
        databaseId,
        types: TYPES,
      });
      await followOn(metrics, START, [FIRST, component('a', 'library')]);
      await pushOn(metrics, '2026-01-12', [fact('2026-01-12', 'a', true)]);
      const none = await metrics.series({ metric: METRIC, asOf: '2026-03-20' });
      expect(none.points).toEqual([
        { day: '2026-01-12', numerator: 0, denominator: 0, n: 0 },
      ]);
      expect(none).toMatchObject({ value: undefined, fresh: false });
    });

    it('names what there is, and nothing else', async () => {
      const metrics = await createMetrics({
        databases,
        databaseId,
        types: TYPES,
      });
      const elsewhere = {
        ...FIRST,
        metadata: { ...FIRST.metadata, namespace: 'else' },
      };
      await followOn(metrics, START, [FIRST, elsewhere]);
      const { ledger, reader } = metrics;
      const ids = [
        METRIC,
        `${METRIC}/completed`,
        `${METRIC}/nothing`,
        'adoption/else.new-system',
        'adoption/nowhere',
        'adoption/',
        'nothing/at-all',
      ];
      const described = await ledger.read(tx => reader.describe({ tx, ids }));
      expect(ids.map(id => described.get(id)?.title)).toEqual([
        'New system',
        'New system: Left old',
        undefined,
        'New system',
        undefined,
        undefined,
        undefined,
      ]);
      const list = await ledger.read(tx => reader.list({ tx, asOf: 0 }));
      expect(list.map(({ id }) => id)).toEqual([
        'adoption/else.new-system',
        'adoption/else.new-system/adopted',
        'adoption/else.new-system/completed',
        METRIC,
        `${METRIC}/adopted`,
        `${METRIC}/completed`,
        'duplication/redistributed-days',
        'duplication/retired',
      ]);
      const first = await ledger.read(tx =>
        reader.describe({ tx, ids, recording: 0 }),
      );
      expect(ids.map(id => first.get(id))).toEqual(ids.map(() => undefined));
    });

    it('is judged by the pinned revision as if no other had come', async () => {
      await fc.assert(
        fc.asyncProperty(
          scenario(),
          async ({ observations, listings, levels }) => {
            const [pinned, alone] = await Promise.all(
              [SECOND, FIRST].map(later =>
                play({ databaseId, observations, listings, later }),
              ),
            );
            for (const level of levels) {
              const answers = await Promise.all(
                [pinned, alone].map(async ({ metrics, charter }) => {
                  const request = {
                    metric: `${METRIC}${level}`,
                    from: '2026-01-15',
                    pointOnFrom: true,
                    asOf: '2026-05-01',
                  };
                  const { frozen, ...pin } = charter;
                  return [
                    await metrics.series({ ...request, ...pin }),
                    await metrics.series({ ...request, ...pin, frozen }),
                  ];
                }),
              );
              expect(answers[0]).toEqual(answers[1]);
              expect(pinned.charter.names).toEqual(alone.charter.names);
            }
          },
        ),
        { numRuns: 6 },
      );
    });

    it('takes as many statements for 3 series as for 100', async () => {
      const { metrics, charter } = await play({
        databaseId,
        observations: [fact('2026-02-01', 'a', true)],
        listings: [['a', 'b', 'c']],
        later: SECOND,
      });
      const { ledger, reader } = metrics;
      const requests = Array.from(
        { length: 100 },
        (_, index): SeriesRequest => {
          const frozen = index % 2 === 0 ? charter.frozen : undefined;
          return {
            metric: index % 5 === 0 ? `${METRIC}/completed` : METRIC,
            asOf: 20_560 + index,
            recording: LATEST_RECORDING - (index % 3),
            frozen: frozen && { entityIds: [...frozen.entityIds] },
            pinnedScorecardRevisionId:
              index % 3 === 0 ? undefined : charter.pinnedScorecardRevisionId,
          };
        },
      );
      const count = (most: number) =>
        countStatements(ledger.client, () =>
          ledger.read(tx =>
            reader.readSeries({ tx, requests: requests.slice(0, most) }),
          ),
        );
      const few = await count(3);
      expect(await count(100)).toBe(few);
      expect(few).toBeLessThan(25);
    });
  });

  function scenario() {
    return fc.record({
      observations: fc.array(
        fc.record({
          entity: fc
            .constantFrom('a', 'b', 'c', 'd')
            .map(name => `component:${name}`),
          fact: fc.constantFrom('uses.new', 'uses.old'),
          value: fc.boolean(),
          observedOn: fc.nat(100).map(days => addDays('2026-01-11', days)),
        }),
        { minLength: 4, maxLength: 12 },
      ),
      listings: fc.array(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), {
        minLength: 1,
        maxLength: 3,
      }),
      levels: fc.constant(['', '/completed']),
    });
  }

  /** The scorecard's first revision comes with the catalog, a later one in March; then all observations. */
  async function play(options: {
    databaseId: TestDatabaseId;
    observations: Fact[];
    listings: string[][];
    later: Entity;
  }) {
    const { databaseId, observations, listings, later } = options;
    const metrics = await createMetrics({
      databases,
      databaseId,
      types: TYPES,
    });
    const all = ['a', 'b', 'c', 'd'].map(name => component(name));
    await followOn(metrics, START, [FIRST, ...all]);
    await metrics.evaluate();
    const charter = await freeze(metrics, '2026-01-15');
    for (const [index, names] of listings.entries()) {
      await followOn(metrics, addDays('2026-03-01', index * 7), [
        later,
        ...names.map(name => component(name)),
      ]);
    }
    await pushOn(metrics, '2026-05-01', observations);
    return { metrics, charter };
  }
});
