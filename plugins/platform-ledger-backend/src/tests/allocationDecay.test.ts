import {
  AllocationGrid,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { ChangingCatalog } from './__testUtils__/charters/ChangingCatalog';
import { SettableClock } from './__testUtils__/charters/SettableClock';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { squadCatalog, squadCharter } from './__testUtils__/squadCatalog';

jest.setTimeout(120_000);

const MONDAYS = ['2025-01-06', '2025-04-07', '2025-07-07', '2025-10-06'];
const DAYS = 20;

/** Days on the platform of twenty, quarter by quarter. */
const SQUADS = {
  falling: [8, 6, 5, 3],
  steady: [6, 6, 6, 6],
  virtual: [18, 16, 15, 14],
  funded: [18, 16, 15, 14],
};

function workOf(name: string, platform: number[]) {
  return MONDAYS.map((from, quarter) => ({
    person: `of-${name}`,
    from,
    platform: platform[quarter],
    product: DAYS - platform[quarter],
  }));
}

describe('squads whose platform share decays', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are flagged before it reaches zero, virtual teams also above the floor, %s',
    async databaseId => {
      const names = Object.keys(SQUADS);
      const ledger = await LedgerBackend.start({
        knex: await databases.init(databaseId),
        entities: [
          ...squadCatalog({ squads: names }),
          squadCharter('virtual', '2025-10-01'),
        ],
      });
      await ledger.runTasks();
      await pushCapacity(ledger, {
        memberships: names.map(group => ({ person: `of-${group}`, group })),
      });
      await pushSquadWork(
        ledger,
        Object.entries(SQUADS).flatMap(([name, platform]) =>
          workOf(name, platform),
        ),
      );

      const decaysOn = async (asOf: string) => {
        const { squads, platformTeams } = await ledger.read<AllocationGrid>(
          `/allocation?asOf=${asOf}`,
        );
        return Object.fromEntries(
          [...squads, ...platformTeams].map(({ group, decay }) => [
            group.replace('group:default/', ''),
            decay?.decaying,
          ]),
        );
      };
      expect(await decaysOn('2026-01-02')).toEqual({
        falling: true,
        steady: false,
        virtual: true,
        funded: false,
      });
      expect(await decaysOn('2025-09-30')).toEqual({
        falling: undefined,
        steady: undefined,
        virtual: undefined,
        funded: undefined,
      });

      const { quarters, decay } = await ledger.read<SquadAllocation>(
        '/allocation/groups/group/default/falling?asOf=2026-01-02',
      );
      const shares = quarters.flatMap(({ share }) => share ?? []);
      expect(shares.slice(0, 4)).toEqual([0.4, 0.3, 0.25, 0.15]);
      // The line through them falls by 0.08 a quarter, and is carried on by two.
      expect(decay).toEqual({
        decaying: true,
        fallsThreeTimes: true,
        reachesHalf: true,
        carried: expect.closeTo(-0.005, 9),
      });
      await ledger.stop();
    },
  );

  it.each(databases.eachSupportedId())(
    'are neither flagged nor counted any more once they are no squads, %s',
    async databaseId => {
      const names = ['falling', 'steady'] as const;
      const catalog = ChangingCatalog.create(
        squadCatalog({ squads: [...names] }),
      );
      const clock = SettableClock.create('2025-12-01T12:00:00Z');
      const ledger = await LedgerBackend.start({
        knex: await databases.init(databaseId),
        catalog: catalog.feature(),
        features: [clock.feature()],
      });
      await ledger.runTasks();
      await pushCapacity(ledger, {
        memberships: names.map(group => ({ person: `of-${group}`, group })),
      });
      await pushSquadWork(
        ledger,
        names.flatMap(name => workOf(name, SQUADS[name])),
      );
      clock.setDay('2025-12-20');
      catalog.remove(({ metadata }) => metadata.name === 'falling');
      await ledger.runTasks();
      clock.setDay('2026-04-10');

      const gridOn = async (asOf: string) => {
        const { squads, counts, countedPeriod } =
          await ledger.read<AllocationGrid>(`/allocation?asOf=${asOf}`);
        return {
          decaying: squads.map(({ decay }) => decay?.decaying),
          counted: countedPeriod?.label,
          below: counts.below,
          all: Object.values(counts).reduce((sum, count) => sum + count, 0),
        };
      };
      expect(await gridOn('2026-03-30')).toEqual({
        decaying: [true, false],
        counted: '2025-Q4',
        below: 1,
        all: 2,
      });
      expect(await gridOn('2026-04-10')).toEqual({
        decaying: [undefined, false],
        counted: '2026-Q1',
        below: 0,
        all: 1,
      });
      await ledger.stop();
    },
  );
});
