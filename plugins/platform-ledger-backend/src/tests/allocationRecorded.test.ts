import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  AllocationGrid,
  MetricSeries,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { ChangingCatalog } from './__testUtils__/charters/ChangingCatalog';
import { SettableClock } from './__testUtils__/charters/SettableClock';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { squadCatalog, squadPolicy } from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

/** Between the day on which everything begins and the next that anything is recorded on. */
const THEN = '&recordedAt=2025-06-02T00:00:00Z';

const SQUADS = {
  ants: ['ada'],
  bees: ['bob', 'ben', 'bea', 'bo'],
  cats: ['cy', 'cara'],
};
const LATE = ['carl', 'cleo', 'cem'];

describe('figures of allocation as recorded earlier', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  async function start(databaseId: TestDatabaseId) {
    const catalog = ChangingCatalog.create(
      squadCatalog({ squads: Object.keys(SQUADS) }),
    );
    const clock = SettableClock.create('2025-06-01T12:00:00Z');
    const ledger = await LedgerBackend.start({
      knex: await databases.init(databaseId),
      catalog: catalog.feature(),
      features: [clock.feature()],
    });
    await ledger.runTasks();
    await pushCapacity(ledger, {
      memberships: [
        ...Object.entries(SQUADS).flatMap(([group, persons]) =>
          persons.map(person => ({ person, group })),
        ),
        ...LATE.map(person => ({ person, group: 'cats' })),
      ],
    });
    await pushWork(ledger, Object.values(SQUADS).flat());
    return { ledger, catalog, clock };
  }

  async function pushWork(ledger: LedgerBackend, persons: string[]) {
    await pushSquadWork(
      ledger,
      persons.map(person => ({
        person,
        from: '2025-01-06',
        platform: 2,
        product: 3,
      })),
    );
  }

  /** Squads whose quarter has figures, and what is merged. */
  async function shownOf(ledger: LedgerBackend, more = '') {
    const { squads, merged } = await ledger.read<AllocationGrid>(
      `/allocation?asOf=2025-03-31${more}`,
    );
    return {
      shown: squads.flatMap(({ group, cells: [cell] }) =>
        cell.suppressed ? [] : [group.replace('group:default/', '')],
      ),
      merged: merged.map(({ attributed }) => attributed),
    };
  }

  it.each(eachDatabase)(
    'hide what the minimum hides that somebody set since, %s',
    async databaseId => {
      const { ledger, catalog, clock } = await start(databaseId);
      clock.setDay('2025-06-03');
      catalog.replace(squadPolicy({ minimumGroupSize: 3 }));
      await ledger.runTasks();

      expect((await shownOf(ledger, THEN)).shown).toEqual(['bees']);
      const { value } = await ledger.read<MetricSeries>(
        `/metrics/series?metric=allocation/ants/platform&asOf=2025-03-31${THEN}`,
      );
      expect(value).toBeUndefined();
      const preview = await ledger
        .request('post', `/allocation/preview?asOf=2025-03-31${THEN}`)
        .send({ policy: squadPolicy({ crossCutting: 'always' }) });
      expect(preview.body).toMatchObject({
        changes: [],
        unchanged: 1,
        withheld: 2,
      });
      await ledger.stop();
    },
  );

  it.each(eachDatabase)(
    'hide what is hidden today, so that two recordings give no squad back, %s',
    async databaseId => {
      const { ledger, catalog, clock } = await start(databaseId);
      catalog.replace(squadPolicy({ minimumGroupSize: 3 }));
      await ledger.runTasks();
      const early = await shownOf(ledger);
      clock.setDay('2025-06-03');
      await pushWork(ledger, LATE);

      expect(early).toEqual({ shown: ['bees'], merged: [15] });
      expect(await shownOf(ledger)).toEqual({ shown: ['cats'], merged: [25] });
      expect(await shownOf(ledger, THEN)).toEqual({
        shown: [],
        merged: [],
      });
      await ledger.stop();
    },
  );
});
