import {
  AllocationCell,
  AllocationGrid,
  dayOf,
  DeferralLedgerRow,
  EntityAllocation,
  SquadAllocation,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__';
import { exampleTraces } from './__testUtils__/exampleActivity';
import { importExampleActivity } from './__testUtils__/importExampleActivity';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity } from './__testUtils__/pushSquadWork';
import { readExampleCatalog } from './__testUtils__/readExampleCatalog';
import { squadCatalog, squadPolicy } from './__testUtils__/squadCatalog';

jest.setTimeout(600_000);

const REDUCED_BEFORE = '2024-07-01';
const COMPONENT = '/allocation/entities/component/default/argo-cd-backend';

/** So long are traces kept that quarters up to a day are reduced. */
function keptFrom(day: string): JsonObject {
  const days = toDayNumber(dayOf(new Date())) - toDayNumber(day);
  return { platformLedger: { allocation: { keepRaw: { days } } } };
}

/** Figures that differ by rounding alone are the same. */
function alike<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part) =>
      typeof part === 'number' ? Number(part.toFixed(9)) + 0 : part,
    ),
  );
}

interface Shown {
  cells: AllocationCell[];
  merged: AllocationCell[];
  ledgers: DeferralLedgerRow[][];
}

async function shownOn(
  ledger: LedgerBackend,
  asOf: string,
  squads: string[],
): Promise<Shown> {
  const shown: Shown = { cells: [], merged: [], ledgers: [] };
  for (const period of ['quarter', 'sprint']) {
    const grid = await ledger.read<AllocationGrid>(
      `/allocation?asOf=${asOf}&period=${period}`,
    );
    shown.cells.push(
      ...[...grid.squads, ...grid.platformTeams].flatMap(({ cells }) => cells),
    );
    shown.merged.push(...grid.merged);
  }
  for (const squad of squads) {
    const { ledger: rows } = await ledger.read<SquadAllocation>(
      `/allocation/groups/group/default/${squad}?asOf=${asOf}`,
    );
    shown.ledgers.push(rows);
  }
  return alike(shown);
}

/** Traces, persons and items as they are stored. */
async function rowsOf(knex: Knex): Promise<Record<string, string[]>> {
  return {
    persons: await knex('persons').pluck('key'),
    items: await knex('work_items').pluck('key'),
    traced: await knex('activity_traces as t')
      .join('persons as p', 'p.id', 't.person_id')
      .distinct()
      .pluck('p.key'),
  };
}

describe('traces that are reduced to daily sums', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each([
    ...eachDatabase.map(([databaseId]) => [databaseId, 3] as const),
    ['SQLITE_3', 1] as const,
  ])(
    'give the same cells of the example squads as of any day, %s, for at least %d persons',
    async (databaseId, minimumGroupSize) => {
      const knex = await databases.init(databaseId);
      const days = [
        '2022-03-31',
        '2023-05-17',
        '2024-06-30',
        '2024-08-21',
        '2026-06-30',
      ];
      const squads = ['cloud', 'core'];
      const before = await importExampleActivity({
        knex,
        policy: { minimumGroupSize },
      });
      const shownBefore: Shown[] = [];
      for (const day of days) {
        shownBefore.push(await shownOn(before, day, squads));
      }
      const entityBefore = await before.read<EntityAllocation>(
        `${COMPONENT}?asOf=2024-03-31`,
      );
      await before.stop();

      const after = await LedgerBackend.start({
        knex,
        entities: readExampleCatalog().map(entity =>
          entity.kind === 'AllocationPolicy'
            ? { ...entity, spec: { ...entity.spec, minimumGroupSize } }
            : entity,
        ),
        config: keptFrom(REDUCED_BEFORE),
      });
      await after.runTasks();
      for (const [index, day] of days.entries()) {
        const shown = await shownOn(after, day, squads);
        expect([day, shown]).toEqual([day, shownBefore[index]]);
      }
      expect(
        alike(
          await after.read<EntityAllocation>(`${COMPONENT}?asOf=2024-03-31`),
        ),
      ).toEqual(alike(entityBefore));
      expect(
        shownBefore.some(({ cells }) =>
          cells.some(
            ({ attributed, period }) =>
              attributed !== undefined && period.end < REDUCED_BEFORE,
          ),
        ),
      ).toBe(true);
      expect(
        shownBefore.at(-1)!.cells.some(({ suppressed }) => suppressed),
      ).toBe(minimumGroupSize > 1);
      await after.stop();
    },
  );

  it.each(eachDatabase)(
    'leave nobody behind that only they named, and can be reduced further, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const ledger = await importExampleActivity({ knex });
      await ledger.request('post', '/activity').send({
        source: 'example',
        traces: [
          {
            id: 'old',
            day: '2021-10-01',
            person: 'ada@example.com',
            item: 'secret-branch',
            area: 'ci',
          },
        ],
      });
      const shown = await shownOn(ledger, '2026-06-30', []);
      await ledger.stop();
      for (const [until, rawFrom] of [
        ['2023-01-01', '2022-11-21'],
        // Not before a quarter has ended; 35 days are read again, from a Monday on.
        ['2024-06-30', '2024-02-26'],
      ]) {
        const reducing = await LedgerBackend.start({
          knex,
          entities: readExampleCatalog(),
          config: keptFrom(until),
        });
        await reducing.runTasks();
        expect(await shownOn(reducing, '2026-06-30', [])).toEqual(shown);
        const [{ first }] = await knex('activity_traces').min({ first: 'day' });
        expect(Number(first)).toBeGreaterThanOrEqual(toDayNumber(rawFrom));
        expect(Number(first)).toBeLessThan(toDayNumber(rawFrom) + 7);
        await reducing.stop();
      }
      const rows = await rowsOf(knex);
      expect(rows.persons).not.toContain('ada@example.com');
      expect(rows.items).not.toContain('secret-branch');
      const members = await knex('memberships as m')
        .join('persons as p', 'p.id', 'm.person_id')
        .distinct()
        .pluck('p.key');
      expect(
        rows.persons.filter(
          person => !rows.traced.includes(person) && !members.includes(person),
        ),
      ).toEqual([]);
      const tokens = await knex('reduced_contributors').distinct('token');
      const everybody = new Set(exampleTraces().map(({ person }) => person));
      expect(tokens.length).toBeGreaterThan(everybody.size);
    },
  );

  it.each(eachDatabase)(
    'say so where they can no longer tell, and take nothing more in, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const entities = squadCatalog({ squads: ['alpha'] });
      const first = await LedgerBackend.start({ knex, entities });
      await first.runTasks();
      await pushCapacity(first, {
        memberships: [{ person: 'ada', group: 'alpha' }],
      });
      const trace = (day: string, hours?: number) => ({
        id: day,
        day,
        person: 'ada',
        item: 'ci',
        area: 'ci',
        hours,
      });
      await first.request('post', '/activity').send({
        source: 'made-up',
        traces: [trace('2023-02-06', 4), trace('2025-02-03', 4)],
      });
      const [{ recordedAt }] = await knex('recordings')
        .select({ recordedAt: 'recorded_at' })
        .orderBy('id', 'desc')
        .limit(1);
      await first.stop();

      const ledger = await LedgerBackend.start({
        knex,
        entities,
        config: keptFrom('2024-01-01'),
      });
      await ledger.runTasks();
      const squadOn = (query: string) =>
        ledger.read<SquadAllocation>(
          `/allocation/groups/group/default/alpha?${query}`,
        );
      const known = await squadOn('asOf=2023-03-31');
      expect(known.quarters).toMatchObject([
        { attributed: 1, reasons: ['capacity-unknown'] },
      ]);
      expect(new Set(known.sensitivity.map(({ method }) => method))).toEqual(
        new Set(['equal-split']),
      );
      const raw = await squadOn('asOf=2025-03-31');
      expect(new Set(raw.sensitivity.map(({ method }) => method))).toEqual(
        new Set(['equal-split', 'time-in-progress']),
      );

      const earlier = await squadOn(`asOf=2025-03-31&recordedAt=${recordedAt}`);
      expect(
        earlier.quarters.map(({ period, attributed, reasons }) => [
          period.label,
          attributed,
          reasons.join(),
        ]),
      ).toEqual([
        ...['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map(label => [
          label,
          undefined,
          'reduced',
        ]),
        ['2024-Q1', 0, 'capacity-unknown,no-activity'],
        ['2024-Q2', 0, 'capacity-unknown,no-activity'],
        ['2024-Q3', 0, 'capacity-unknown,no-activity'],
        ['2024-Q4', 0, 'capacity-unknown,no-activity'],
        ['2025-Q1', 1, 'capacity-unknown'],
      ]);

      const preview = await ledger
        .request('post', '/allocation/preview?asOf=2023-12-31')
        .send({ policy: squadPolicy() });
      expect([preview.status, preview.body.error.message]).toEqual([
        400,
        'asOf: of 2023-Q4 daily sums are kept, and no traces; a policy can be previewed on later quarters only',
      ]);
      const late = await ledger.request('post', '/activity').send({
        source: 'made-up',
        traces: [trace('2023-12-31'), trace('2024-01-01')],
      });
      expect(late.body).toMatchObject({
        stored: 1,
        rejections: [
          {
            line: 1,
            field: 'day',
            reason: expect.stringMatching('2024-01-01'),
          },
        ],
      });
      const grid = await ledger.read<AllocationGrid>('/allocation');
      expect(grid.reducedBefore).toBe('2024-01-01');
      await ledger.stop();
    },
  );

  it('are kept for ever unless configured, and never shorter than what is read from them', async () => {
    const knex = await databases.init('SQLITE_3');
    const start = (keepRaw: string) =>
      LedgerBackend.start({
        knex,
        entities: [],
        config: { platformLedger: { allocation: { keepRaw } } },
      });
    await expect(start('P6M')).rejects.toThrow(
      'platformLedger.allocation.keepRaw: must be at least 33 weeks',
    );
    await expect(start('three years')).rejects.toThrow('keepRaw');
    const ledger = await importExampleActivity({ knex });
    await ledger.runTasks();
    expect(await knex('activity_reductions').select()).toEqual([]);
    await ledger.stop();
  });
});
