import {
  DayNumber,
  NamedWork,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { countStatements, createTestDatabases } from '../__testUtils__';
import {
  AllocationEngine,
  AllocationReading,
  DatabaseActivityReader,
  DatabaseAllocationReader,
  FrozenBalances,
  nothingFrozen,
} from '../allocation';
import { LATEST_RECORDING, LedgerDatabase, systemClock } from '../database';
import {
  DatabaseDefinitionStore,
  DatabaseEntityDirectory,
} from '../definitions';
import { importExampleActivity } from './__testUtils__/importExampleActivity';
import { examplePath } from './__testUtils__/examples';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { readCsv } from './__testUtils__/readCsv';
import { squadCatalog } from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

const LAST_DAY = toDayNumber('2026-06-30');
const ALPHA = 'group:default/alpha';

/** What another domain reads of the ledger in a database. */
async function readAllocation<T>(
  knex: Knex,
  asOf: DayNumber,
  work: (reading: AllocationReading) => Promise<T>,
  frozen: FrozenBalances = nothingFrozen,
): Promise<T> {
  const ledger = await LedgerDatabase.create({
    database: { getClient: async () => knex },
    clock: systemClock,
  });
  const reader = DatabaseAllocationReader.create(
    AllocationEngine.create({
      reader: DatabaseActivityReader.create(),
      directory: DatabaseEntityDirectory.create(),
      definitions: DatabaseDefinitionStore.create(),
      frozen,
      clock: systemClock,
    }),
  );
  return ledger.read(async tx =>
    work(await reader.read({ tx, asOf, recording: LATEST_RECORDING })),
  );
}

describe('allocation as other domains read it', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'has the shares of the example squads by whole quarter, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const ledger = await importExampleActivity({
        knex,
        policy: { crossCutting: 'alone', minimumGroupSize: 1, minimumDays: 0 },
      });
      const expected = readCsv<Record<string, string>>(
        examplePath('roadie-plugins', 'expected', 'allocation-alone.csv'),
      ).map(row => `${row.squad} ${row.quarter} ${row.platform_share}`);

      const shares = await readAllocation(knex, LAST_DAY, async reading => {
        const rows: string[] = [];
        for (const group of reading.groups()) {
          for (const quarter of (await reading.quarters({ group })) ?? []) {
            const { label, base, categories, isData } = quarter;
            const platform = categories.find(
              ({ category }) => category === 'platform',
            );
            if (isData) {
              rows.push(
                `${group.split('/')[1]} ${label} ${((platform?.days ?? 0) / base!).toFixed(6)}`,
              );
            }
          }
        }
        return rows;
      });

      expect(shares.sort()).toEqual(expected.sort());
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'hides what the pages hide, and names no group by fewer persons than may be told, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const ledger = await importExampleActivity({ knex });
      await readAllocation(knex, LAST_DAY, async reading => {
        const grid = reading.grid({ period: 'quarter' });
        for (const { group, cells, deferred } of grid.squads) {
          const quarters = (await reading.quarters({ group }))!;
          expect(
            quarters.map(({ label, suppressed, base }) => [
              label,
              suppressed,
              base,
            ]),
          ).toEqual(
            cells.map(({ period, suppressed, attributed }) => [
              period.label,
              suppressed,
              attributed,
            ]),
          );
          const hidden = quarters.filter(({ suppressed }) => suppressed);
          for (const { isData, contributors, categories } of hidden) {
            expect([isData, contributors, categories]).toEqual([
              false,
              undefined,
              [],
            ]);
          }
          const told = quarters.flatMap(quarter => quarter.contributors ?? []);
          expect(told.filter(count => count > 0 && count < 3)).toEqual([]);
          const balances = (await reading.deferral({ group }))!;
          expect(balances.at(-1)?.closing).toBe(deferred);
        }
        const components = readCsv<{ component: string }>(
          examplePath('roadie-plugins', 'components.csv'),
        ).map(({ component }) => `component:default/${component}`);
        const groups = await reading.mostActiveGroups(components);
        expect(groups.size).toBeGreaterThan(0);
        expect(groups.size).toBeLessThan(components.length);
      });
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'judges by pinned policies, and shows nothing by them that the ones in force hide, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const squads = ['alpha', 'beta'];
      const first = await LedgerBackend.start({
        knex,
        entities: squadCatalog({ squads, policy: { minimumGroupSize: 2 } }),
      });
      await first.runTasks();
      await pushCapacity(first, {
        memberships: [
          { person: 'ada', group: 'alpha' },
          { person: 'bob', group: 'alpha' },
          { person: 'eve', group: 'beta' },
        ],
      });
      await pushSquadWork(
        first,
        ['ada', 'bob', 'eve'].map(person => ({
          person,
          from: '2025-01-06',
          platform: 2,
          product: 8,
        })),
      );
      await first.stop();
      const category = 'platform';
      const second = await LedgerBackend.start({
        knex,
        entities: squadCatalog({
          squads,
          policy: {
            minimumGroupSize: 1,
            categories: [
              { category, when: { attribute: 'component', exists: true } },
            ],
          },
        }),
      });
      await second.runTasks();
      const today = Math.floor(Date.now() / 86_400_000);

      const read = (group: string, policiesOn?: DayNumber) =>
        readAllocation(knex, toDayNumber('2025-06-30'), async reading => {
          const [quarter] = (await reading.quarters({ group, policiesOn }))!;
          const days = quarter.categories.find(
            ({ category: name }) => name === 'platform',
          )?.days;
          return [quarter.label, days, quarter.policy.revision.number];
        });

      // A single squad that may be shown would give the other away, so both are hidden: under the pinned policy too, though it asks for one person only.
      expect(await read(ALPHA)).toEqual(['2025-Q1', undefined, 1]);
      expect(await read('group:default/beta')).toEqual([
        '2025-Q1',
        undefined,
        1,
      ]);
      expect(await read('group:default/beta', today)).toEqual([
        '2025-Q1',
        undefined,
        2,
      ]);
      await pushCapacity(second, {
        memberships: [{ person: 'fay', group: 'beta' }],
      });
      await pushSquadWork(second, [
        { person: 'fay', from: '2025-02-03', platform: 1, product: 1 },
      ]);
      expect(await read(ALPHA)).toEqual(['2025-Q1', 4, 1]);
      expect(await read(ALPHA, today)).toEqual(['2025-Q1', 16, 2]);
      expect(await read(ALPHA, 0)).toEqual(['2025-Q1', 4, 1]);
      const statements = (pins: DayNumber[]) =>
        countStatements(knex, () =>
          readAllocation(knex, toDayNumber('2025-06-30'), async reading => {
            for (const policiesOn of pins) {
              await reading.quarters({ group: ALPHA, policiesOn });
            }
          }),
        );
      expect(await statements([1, 2, 3, 4, 5, today, today + 1])).toBe(
        await statements([1, today]),
      );
      await second.stop();
    },
  );

  it.each(eachDatabase)(
    'opens a ledger from the last frozen balance, and restates what is known otherwise by now, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const ledger = await LedgerBackend.start({
        knex,
        entities: squadCatalog({ squads: ['alpha'] }),
      });
      await ledger.runTasks();
      await pushCapacity(ledger, {
        memberships: [{ person: 'ada', group: 'alpha' }],
      });
      // 20 days at a floor of 20 %: 4 are owed, then 1 of 3 more is repaid, then 4 more are owed.
      await pushSquadWork(ledger, [
        { person: 'ada', from: '2025-01-06', platform: 0, product: 20 },
        { person: 'ada', from: '2025-04-07', platform: 5, product: 15 },
        { person: 'ada', from: '2025-07-07', platform: 0, product: 20 },
      ]);
      const balances = (frozen?: FrozenBalances) =>
        readAllocation(
          knex,
          toDayNumber('2025-09-30'),
          async reading =>
            (await reading.deferral({ group: ALPHA }))!.map(
              ({ label, opening, restated, closing }) => [
                label,
                opening,
                restated,
                closing,
              ],
            ),
          frozen,
        );
      const frozenAt = (day: string, closing: number): FrozenBalances => ({
        latest: async ({ asOf }) =>
          new Map(
            toDayNumber(day) <= asOf + 1
              ? [[ALPHA, { end: toDayNumber(day), closing }]]
              : [],
          ),
      });

      expect(await balances()).toEqual([
        ['2025-Q1', 0, 0, 4],
        ['2025-Q2', 4, 0, 3],
        ['2025-Q3', 3, 0, 7],
      ]);
      expect(await balances(frozenAt('2025-07-01', 2.5))).toEqual([
        ['2025-Q1', 0, 0, 4],
        ['2025-Q2', 4, 0, 3],
        ['2025-Q3', 2.5, 0.5, 7],
      ]);
      expect(await balances(frozenAt('2025-07-01', 9))).toEqual([
        ['2025-Q1', 0, 0, 4],
        ['2025-Q2', 4, 0, 3],
        ['2025-Q3', 9, -6, 7],
      ]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'counts duplicates of named work on the days on which they change, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const ledger = await LedgerBackend.start({
        knex,
        entities: squadCatalog({ squads: ['alpha', 'beta', 'gamma'] }),
      });
      await ledger.runTasks();
      const post = async (path: string, body: object): Promise<NamedWork> => {
        const response = await ledger.request('post', path).send(body);
        expect([200, 201]).toContain(response.status);
        return response.body;
      };
      const { id } = await post('/named-work', { name: 'Retries' });
      for (const [group, days, writtenOn] of [
        ['alpha', 5, '2025-01-10'],
        ['beta', 3, '2025-02-10'],
        ['gamma', 4, '2025-02-10'],
        ['gamma', 2, '2025-04-10'],
      ] as const) {
        await post(`/named-work/${id}/writings`, { group, days, writtenOn });
      }
      const list = await ledger.read<{ items: NamedWork[] }>('/named-work');
      const [, beta, gamma, last] = list.items[0].writings;
      await post(`/named-work/${id}/writings/${last.id}/share`, {});
      await post(`/named-work/${id}/writings/${beta.id}/retire`, {
        retiredOn: '2025-05-01',
      });
      await post(`/named-work/${id}/writings/${gamma.id}/retire`, {
        retiredOn: '2025-06-01',
      });
      const figures = (namedBy?: string) =>
        readAllocation(knex, toDayNumber('2025-05-31'), async reading =>
          (
            await reading.duplication({
              namedBy: namedBy === undefined ? undefined : toDayNumber(namedBy),
            })
          ).map(({ duplicates, retired, redistributedDays }) => [
            duplicates,
            retired,
            redistributedDays,
          ]),
        );

      expect(await figures()).toEqual([
        [0, 0, 0],
        [2, 0, 7],
        [2, 0, 9],
        [2, 1, 6],
      ]);
      expect(await figures('2025-03-31')).toEqual([
        [2, 0, 7],
        [2, 0, 9],
        [2, 1, 6],
      ]);
      expect(await figures('2025-01-31')).toEqual([
        [0, 0, 0],
        [0, 0, 7],
        [0, 0, 9],
        [0, 0, 6],
      ]);
      await ledger.stop();
    },
  );
});
