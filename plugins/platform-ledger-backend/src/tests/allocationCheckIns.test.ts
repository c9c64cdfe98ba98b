import { TestDatabaseId } from '@backstage/backend-test-utils';
import { SquadAllocation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { ChangingCatalog } from './__testUtils__/charters/ChangingCatalog';
import { SettableClock } from './__testUtils__/charters/SettableClock';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { squadCatalog, squadPolicy } from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

const ALPHA = '/allocation/groups/group/default/alpha';
const FORTNIGHTS = { weeks: 2, anchor: '2024-01-01' };
const WEEKS = { weeks: 1, anchor: '2024-01-01' };

describe('check-ins of squads whose sprints are cut otherwise than before', () => {
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
    'are of the sprints that the figures are cut by, %s',
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
    'count once on each day, the one that was recorded later, %s',
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
});
