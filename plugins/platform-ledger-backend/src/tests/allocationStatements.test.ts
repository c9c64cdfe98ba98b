import {
  addDays,
  ALLOCATION_TABLES,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { createTestDatabases, leastStatements } from '../__testUtils__';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { squadCatalog, squadPolicy } from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

/** Each as of a day of its own, so that no books are at hand. */
const PATHS: ((day: string) => string)[] = [
  day => `/allocation?asOf=${day}`,
  day => `/allocation?asOf=${day}&period=sprint`,
  day => `/allocation/groups/group/default/squad-0?asOf=${day}`,
  day => `/allocation/entities/component/default/shop?asOf=${day}`,
  ...ALLOCATION_TABLES.map(table => (day: string) => {
    const group = table === 'sensitivity' ? '&group=group:default/squad-0' : '';
    return `/allocation/export?table=${table}&asOf=${day}${group}`;
  }),
  day => `/named-work?asOf=${day}`,
];

/** A service of the first squad. */
const SHOP = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop', namespace: 'default' },
  spec: { type: 'service', lifecycle: 'production', owner: 'squad-0' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/squad-0' }],
};

describe('reads of allocation', () => {
  const databases = createTestDatabases();

  async function statementsWith(options: {
    knex: Knex;
    squads: number;
    persons: number;
    days: number;
  }): Promise<number[]> {
    const { knex, squads, persons, days } = options;
    const names = Array.from({ length: squads }, (_, at) => `squad-${at}`);
    const ledger = await LedgerBackend.start({
      knex,
      entities: [...squadCatalog({ squads: names }), SHOP],
    });
    await ledger.runTasks();
    const everybody = Array.from(
      { length: persons },
      (_, at) => `person-${at}`,
    );
    await pushCapacity(ledger, {
      memberships: everybody.map((person, at) => ({
        person,
        group: names[at % squads],
      })),
      leave: everybody.map(person => ({
        person,
        from: '2025-03-03',
        to: '2025-03-04',
      })),
    });
    await pushSquadWork(
      ledger,
      everybody.map(person => ({
        person,
        from: '2025-01-06',
        platform: 1,
        product: days,
      })),
    );
    // Else the evaluation of what the catalog has would be counted too.
    await ledger.runTasksUntilEvaluated();
    const asOfs = Array.from({ length: 60 }, (_, at) =>
      addDays('2025-03-31', -at),
    );
    const counts: number[] = [];
    for (const path of PATHS) {
      counts.push(
        await leastStatements(knex, () => ledger.read(path(asOfs.shift()!))),
      );
    }
    counts.push(
      await leastStatements(knex, async () => {
        const preview = await ledger
          .request('post', `/allocation/preview?asOf=${asOfs.shift()}`)
          .send({ policy: squadPolicy({ crossCutting: 'always' }) });
        expect(preview.status).toBe(200);
      }),
    );
    await ledger.stop();
    return counts;
  }

  it.each(databases.eachSupportedId())(
    'are as many statements of 2 squads as of 40, %s',
    async databaseId => {
      const few = await statementsWith({
        knex: await databases.init(databaseId),
        squads: 2,
        persons: 4,
        days: 5,
      });
      const many = await statementsWith({
        knex: await databases.init(databaseId),
        squads: 40,
        persons: 80,
        days: 12,
      });

      expect(few.every(count => count >= 3)).toBe(true);
      expect(many).toEqual(few);
    },
  );
});
