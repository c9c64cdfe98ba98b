import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  AllocationGrid,
  dayOf,
  MetricDescription,
  MetricSeries,
  NamedWork,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { countStatements, createTestDatabases } from '../__testUtils__';
import {
  AllocationEngine,
  DatabaseActivityReader,
  DatabaseAllocationReader,
  nothingFrozen,
} from '../allocation';
import { LATEST_RECORDING, LedgerDatabase, systemClock } from '../database';
import {
  DatabaseDefinitionStore,
  DatabaseEntityDirectory,
} from '../definitions';
import { DatabaseFactHistoryReader } from '../facts';
import { createMetricReader, SeriesRequest } from '../metrics';
import { DatabaseAdoptionReader } from '../scorecards';
import { examplePath } from './__testUtils__/examples';
import {
  EXAMPLE_SCORECARDS,
  expectedAdoption,
} from './__testUtils__/expectedAdoption';
import { importExampleActivity } from './__testUtils__/importExampleActivity';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import {
  EXAMPLE_SOURCE,
  examplePushes,
  exampleTypes,
} from './__testUtils__/process/exampleImport';
import { readCsv } from './__testUtils__/readCsv';

jest.setTimeout(240_000);

const AS_OF = '2026-06-30';

interface GoldenCharter {
  metric: string;
  startsOn: string;
  frozenPopulation: number;
  months: {
    asOf: string;
    frozen: { adoption: string };
    current: { adoption: string };
  }[];
}

/** Computed independently of this code; see the README beside them. */
const golden: { charters: GoldenCharter[] } = JSON.parse(
  readFileSync(
    resolve(
      __dirname,
      '../../../platform-ledger-common/src/charters/__fixtures__/charters-examples.json',
    ),
    'utf8',
  ),
);

/** A reader of its own over the ledger's database, which has nothing in memory yet. */
async function openReader(client: Knex) {
  const ledger = await LedgerDatabase.create({
    database: { getClient: async () => client },
    clock: systemClock,
  });
  const directory = DatabaseEntityDirectory.create();
  const definitions = DatabaseDefinitionStore.create();
  const facts = DatabaseFactHistoryReader.create();
  const engine = AllocationEngine.create({
    reader: DatabaseActivityReader.create(),
    directory,
    definitions,
    frozen: nothingFrozen,
    clock: systemClock,
  });
  const reader = createMetricReader({
    adoption: DatabaseAdoptionReader.create({
      ledger,
      directory,
      definitions,
      facts,
    }),
    allocation: DatabaseAllocationReader.create(engine),
    directory,
    definitions,
  });
  return { ledger, definitions, reader };
}

async function importExample(client: Knex): Promise<LedgerBackend> {
  const ledger = await importExampleActivity({
    knex: client,
    policy: { crossCutting: 'alone', minimumGroupSize: 1, minimumDays: 0 },
  });
  const check = (response: { status: number; text: string }) => {
    if (response.status !== 200) {
      throw new Error(response.text);
    }
  };
  for (const { id, ...type } of exampleTypes) {
    check(await ledger.request('put', `/facts/types/${id}`).send(type));
  }
  for (const body of examplePushes(60)) {
    check(
      await ledger
        .request('post', `/facts?source=${EXAMPLE_SOURCE}&sweep=true`)
        .type('application/x-ndjson')
        .send(body),
    );
  }
  await ledger.runTasksUntilEvaluated();
  return ledger;
}

describe('every series of the example', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    let client: Knex;
    let ledger: LedgerBackend;

    beforeAll(async () => {
      client = await databases.init(databaseId);
      ledger = await importExample(client);
    });

    afterAll(() => ledger?.stop());

    const readSeries = (metric: string, query = `asOf=${AS_OF}`) =>
      ledger.read<MetricSeries>(`/metrics/series?metric=${metric}&${query}`);

    it.each(Object.entries(EXAMPLE_SCORECARDS))(
      'has the adoption by %s at all month ends, and on no other day',
      async (fact, scorecard) => {
        const series = await readSeries(`adoption/${scorecard}`);
        expect(
          series.points.map(({ day, value, numerator, denominator }) => ({
            observed_on: day,
            fact,
            eligible: String(denominator),
            adopting: String(numerator),
            share: value?.toFixed(6) ?? '',
          })),
        ).toEqual(expectedAdoption.filter(row => row.fact === fact));
        expect(series.points).toHaveLength(60);
      },
    );

    it('has the adoption of who was there at the start of each example charter, and of who is now', async () => {
      const {
        ledger: database,
        definitions,
        reader,
      } = await openReader(client);
      for (const charter of golden.charters) {
        const { startsOn, frozenPopulation, months } = charter;
        const fact = charter.metric.replace('adoption of ', '');
        const scorecardRef = `scorecard:default/${EXAMPLE_SCORECARDS[fact]}`;
        const baseline = toDayNumber(startsOn) - 1;
        await database.read(async tx => {
          const { revisions } = await definitions.get({
            tx,
            entityRef: scorecardRef,
          });
          const [entityIds] = await reader.readPopulations({
            tx,
            requests: [
              {
                scorecardRef,
                scorecardRevisionId: revisions[0].id,
                asOf: baseline,
                recording: LATEST_RECORDING,
              },
            ],
          });
          expect(entityIds).toHaveLength(frozenPopulation);
          for (const { asOf, ...expected } of months) {
            const request: SeriesRequest = {
              metric: `adoption/${EXAMPLE_SCORECARDS[fact]}`,
              from: baseline,
              pointOnFrom: true,
              asOf: toDayNumber(asOf),
              recording: LATEST_RECORDING,
              pinnedScorecardRevisionId: revisions[0].id,
            };
            const [frozen, current] = await reader.readSeries({
              tx,
              requests: [{ ...request, frozen: { entityIds } }, request],
            });
            const words = (series: MetricSeries | undefined) => ({
              adoption: `${series?.numerator}/${series?.denominator}`,
            });
            expect([asOf, words(frozen), words(current)]).toEqual([
              asOf,
              { adoption: expected.frozen.adoption },
              { adoption: expected.current.adoption },
            ]);
            expect(frozen?.points.map(({ day }) => day)).toEqual([
              ...expectedAdoption
                .map(row => row.observed_on)
                .filter(day => day >= dayOf(new Date(baseline * 86_400_000)))
                .filter((day, index, all) => all.indexOf(day) === index)
                .filter(day => day <= asOf)
                .sort(),
            ]);
          }
        });
      }
    });

    it('has the platform share of each squad at the end of each quarter', async () => {
      const expected = readCsv<Record<string, string>>(
        examplePath('roadie-plugins', 'expected', 'allocation-alone.csv'),
      );
      const squads = [...new Set(expected.map(row => row.squad))];
      const grid = await ledger.read<AllocationGrid>(
        `/allocation?asOf=${AS_OF}`,
      );
      for (const squad of squads) {
        const series = await readSeries(`allocation/${squad}/platform`);
        expect(
          series.points.flatMap(({ day, value }) =>
            value === undefined ? [] : [[day, value.toFixed(6)]],
          ),
        ).toEqual(
          expected
            .filter(row => row.squad === squad)
            .map(row => [lastDayOf(row.quarter), row.platform_share]),
        );
        const product = await readSeries(`allocation/${squad}/product`);
        for (const [index, { value }] of series.points.entries()) {
          const rest = product.points[index].value;
          expect(value === undefined).toBe(rest === undefined);
          expect((value ?? 0) + (rest ?? 1)).toBeLessThanOrEqual(1 + 1e-9);
        }
        const deferral = await readSeries(`deferral/${squad}`);
        const row = grid.squads.find(
          ({ group }) => group === `group:default/${squad}`,
        );
        expect(deferral.value ?? 0).toBe(row?.deferred ?? 0);
        // Nobody said who has how many hours.
        const coverage = await readSeries(`coverage/${squad}`);
        expect(coverage.value).toBeUndefined();
        expect(coverage.points.map(({ day }) => day)).toEqual(
          series.points.map(({ day }) => day),
        );
      }
    });

    it('says of an earlier day what it said then, also beside later ones', async () => {
      const { ledger: database, reader } = await openReader(client);
      const metrics = [
        'allocation/core/platform',
        'deferral/core',
        'allocation/portal/product',
      ];
      const request = (metric: string, asOf: string): SeriesRequest => ({
        metric,
        asOf: toDayNumber(asOf),
        recording: LATEST_RECORDING,
      });
      const days = ['2023-11-15', '2024-12-31', AS_OF];
      const requests = metrics.flatMap(metric =>
        days.map(day => request(metric, day)),
      );
      const together = await database.read(tx =>
        reader.readSeries({ tx, requests }),
      );
      for (const [index, alone] of requests.entries()) {
        const fresh = await openReader(client);
        const [series] = await fresh.ledger.read(tx =>
          fresh.reader.readSeries({ tx, requests: [alone] }),
        );
        expect(together[index]).toEqual(series);
        expect(series?.points.length).toBeGreaterThan(0);
      }
    });

    it('follows duplicates as they are written and retired', async () => {
      expect(await readSeries('duplication/retired')).toMatchObject({
        points: [],
        fresh: false,
      });
      const post = async (path: string, body: object): Promise<NamedWork> => {
        const response = await ledger.request('post', path).send(body);
        expect([path, Math.floor(response.status / 100)]).toEqual([path, 2]);
        return response.body;
      };
      const { id } = await post('/named-work', { name: 'HTTP wrapper' });
      const write = (squad: string, writtenOn: string, days: number) =>
        post(`/named-work/${id}/writings`, {
          group: `group:default/${squad}`,
          days,
          writtenOn,
        });
      await write('core', '2025-01-10', 5);
      await write('portal', '2025-02-10', 3);
      const { writings } = await write('cloud', '2025-03-10', 4);
      await post(`/named-work/${id}/writings/${writings[1].id}/retire`, {
        retiredOn: '2025-04-10',
      });
      const retired = await readSeries('duplication/retired');
      const days = await readSeries('duplication/redistributed-days');
      expect(
        retired.points.map(({ day, numerator, denominator }, index) => [
          day,
          `${numerator}/${denominator}`,
          days.points[index].value,
        ]),
      ).toEqual([
        ['2025-01-10', '0/0', 0],
        ['2025-02-10', '0/1', 3],
        ['2025-03-10', '0/2', 7],
        ['2025-04-10', '1/2', 4],
      ]);
      expect(retired.points[0].value).toBeUndefined();
      expect(days).toMatchObject({ value: 4, observedOn: '2025-04-10' });

      // A charter judges by the duplicates that were named before it started.
      const { ledger: database, reader } = await openReader(client);
      const [judged] = await database.read(tx =>
        reader.readSeries({
          tx,
          requests: [
            {
              metric: 'duplication/retired',
              startsOn: toDayNumber('2025-03-01'),
              from: toDayNumber('2025-02-28'),
              pointOnFrom: true,
              asOf: toDayNumber(AS_OF),
              recording: LATEST_RECORDING,
            },
          ],
        }),
      );
      expect(judged?.points.map(({ day, value }) => [day, value])).toEqual([
        ['2025-02-28', 0],
        ['2025-03-10', 0],
        ['2025-04-10', 1],
      ]);
    });

    it('takes as many statements for 3 requests of each family as for 100', async () => {
      const names = [
        'adoption/new-backend-system',
        'adoption/new-frontend-system/adopted',
        'allocation/core/platform',
        'coverage/portal',
        'deferral/core',
        'duplication/retired',
      ];
      const requests = Array.from(
        { length: 600 },
        (_, index): SeriesRequest => ({
          metric: names[index % names.length],
          asOf: toDayNumber('2025-01-01') + Math.floor(index / names.length),
          recording: LATEST_RECORDING,
        }),
      );
      const count = async (most: number) => {
        const { ledger: database, reader } = await openReader(client);
        return countStatements(client, () =>
          database.read(tx =>
            reader.readSeries({ tx, requests: requests.slice(0, most) }),
          ),
        );
      };
      expect(await count(600)).toBe(await count(18));
    });

    it('is named in the list of all there are, and nothing else is answered', async () => {
      const { items } = await ledger.read<{ items: MetricDescription[] }>(
        `/metrics/types?asOf=${AS_OF}`,
      );
      const ids = items.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
      for (const id of [
        'adoption/new-backend-system/completed',
        'allocation/core/platform',
        'allocation/core/uncategorised',
        'coverage/portal',
        'deferral/cloud',
        'duplication/retired',
      ]) {
        expect(ids).toContain(id);
        expect((await readSeries(id)).metric).toEqual(
          items.find(item => item.id === id),
        );
      }
      for (const id of [
        'adoption/nothing',
        'allocation/core/nothing',
        'allocation/nobody/platform',
        'delivery/change-fail-rate',
        'nothing',
      ]) {
        const response = await ledger.request(
          'get',
          `/metrics/series?metric=${id}`,
        );
        expect([id, response.status]).toEqual([id, 404]);
      }
    });
  });
});

function lastDayOf(quarter: string): string {
  const [, year, number] = /^(\d+)-Q(\d)$/.exec(quarter) ?? [];
  const next = Date.UTC(Number(year), Number(number) * 3, 1);
  return dayOf(new Date(next - 86_400_000));
}
