import { TestDatabaseId } from '@backstage/backend-test-utils';
import { SquadAllocation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { parse } from 'csv-parse/sync';
import { createTestDatabases } from '../__testUtils__';
import { ChangingCatalog } from './__testUtils__/charters/ChangingCatalog';
import { SettableClock } from './__testUtils__/charters/SettableClock';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity } from './__testUtils__/pushSquadWork';
import { squadCatalog, squadPolicy } from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

const ALPHA = '/allocation/groups/group/default/alpha';
const FORTNIGHTS = { weeks: 2, anchor: '2024-01-01' };
const WEEKS = { weeks: 1, anchor: '2024-01-01' };

describe('check-ins of squads', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  async function start(databaseId: TestDatabaseId) {
    const catalog = ChangingCatalog.create(
      squadCatalog({
        squads: ['alpha'],
        policy: { method: 'declared', sprint: FORTNIGHTS },
      }),
    );
    const clock = SettableClock.create('2026-02-23T12:00:00Z');
    const ledger = await LedgerBackend.start({
      knex: await databases.init(databaseId),
      catalog: catalog.feature(),
      features: [clock.feature()],
    });
    await ledger.runTasks();
    const checkIn = (sprint: string, share: number) =>
      ledger.request('post', `${ALPHA}/check-ins`).send({ sprint, share });
    return { ledger, catalog, clock, checkIn };
  }

  it.each(eachDatabase)(
    'are of the sprints that the figures are cut by, also where these change, %s',
    async databaseId => {
      const { ledger, catalog, clock, checkIn } = await start(databaseId);
      await checkIn('2026-02-23', 0.1).expect(201);
      clock.setDay('2026-02-27');
      catalog.replace(squadPolicy({ method: 'declared', sprint: WEEKS }));
      await ledger.runTasks();
      clock.setDay('2026-03-10');

      const { status, body } = await checkIn('2026-03-02', 0.3);
      expect([status, body.error.message]).toEqual([
        400,
        'sprint: no sprint begins on 2026-03-02; the one that it lies in begins on 2026-02-23',
      ]);
      const next = await checkIn('2026-03-09', 0.3).expect(201);
      expect(next.body.sprintEnd).toBe('2026-03-15');
      const { sprints } = await ledger.read<SquadAllocation>(
        `${ALPHA}?asOf=2026-03-31`,
      );
      expect(
        sprints
          .filter(({ attributed }) => attributed)
          .map(({ period, attributed }) => [
            period.start,
            period.end,
            attributed,
          ]),
      ).toEqual([
        ['2026-02-23', '2026-03-08', expect.closeTo(10, 9)],
        ['2026-03-09', '2026-03-15', 5],
      ]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'count once on each day: the one that was recorded later, %s',
    async databaseId => {
      const { ledger, catalog, clock, checkIn } = await start(databaseId);
      await checkIn('2025-01-13', 0.1).expect(201);
      clock.setDay('2026-02-27');
      const nearer = squadPolicy({
        method: 'declared',
        sprint: WEEKS,
        owner: 'group:default/alpha',
      });
      catalog.add({
        ...nearer,
        metadata: { ...nearer.metadata, name: 'of-alpha' },
      });
      await ledger.runTasks();
      await checkIn('2025-01-20', 0.3).expect(201);

      const { quarters, sprints } = await ledger.read<SquadAllocation>(
        `${ALPHA}?asOf=2025-03-31`,
      );
      expect(quarters).toMatchObject([{ attributed: 10, platform: 2 }]);
      expect(
        sprints.flatMap(({ share }) => (share === undefined ? [] : [share])),
      ).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.3, 9)]);
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'tell nothing of the leave of fewer members than the minimum, %s',
    async databaseId => {
      const ledger = await LedgerBackend.start({
        knex: await databases.init(databaseId),
        entities: squadCatalog({
          squads: ['alpha', 'beta'],
          policy: {
            method: 'declared',
            sprint: FORTNIGHTS,
            minimumGroupSize: 2,
          },
        }),
      });
      await ledger.runTasks();
      await pushCapacity(ledger, {
        memberships: [
          { person: 'ada', group: 'alpha' },
          { person: 'bob', group: 'beta' },
          { person: 'bea', group: 'beta' },
        ],
        leave: ['ada', 'bob', 'bea'].map(person => ({
          person,
          from: '2025-01-15',
          to: '2025-01-16',
        })),
      });
      const stated = [
        { sprint: '2025-01-13', share: 0.25 },
        {
          sprint: '2025-01-27',
          categories: [
            { category: 'platform', days: 2 },
            { category: 'product', days: 6 },
          ],
        },
      ];
      for (const squad of ['alpha', 'beta']) {
        for (const checkIn of stated) {
          await ledger
            .request(
              'post',
              `/allocation/groups/group/default/${squad}/check-ins`,
            )
            .send(checkIn)
            .expect(201);
        }
      }
      const sprintsOf = async (squad: string) => {
        const { sprints } = await ledger.read<SquadAllocation>(
          `/allocation/groups/group/default/${squad}?asOf=2025-02-09`,
        );
        return sprints
          .slice(-2)
          .map(({ unit, share, attributed, capacity }) => [
            unit,
            share,
            attributed,
            capacity,
          ]);
      };

      expect(await sprintsOf('alpha')).toEqual([
        ['squad-days', 0.25, 10, undefined],
        ['person-days', undefined, expect.closeTo(8, 9), undefined],
      ]);
      expect(await sprintsOf('beta')).toEqual([
        ['person-days', 0.25, expect.closeTo(16, 9), 16],
        ['person-days', expect.closeTo(0.1, 9), expect.closeTo(8, 9), 20],
      ]);
      const { text } = await ledger.request(
        'get',
        '/allocation/export?table=grid&period=sprint&asOf=2025-02-09',
      );
      const rows: Record<string, string>[] = parse(text, { columns: true });
      const capacities = (group: string) =>
        rows
          .filter(row => row.group.endsWith(group) && row.attributed)
          .map(({ capacity, coverage }) => [capacity, coverage]);
      expect(capacities('alpha')).toEqual([
        ['', ''],
        ['', ''],
      ]);
      expect(capacities('beta').map(([capacity]) => capacity)).toEqual([
        '16',
        '20',
      ]);
      await ledger.stop();
    },
  );
});
