import { Knex } from 'knex';
import { countStatements, createTestDatabases } from '../__testUtils__';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { squadCatalog, squadPolicy } from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

const PATHS = [
  '/allocation?asOf=2025-03-31',
  '/allocation?asOf=2025-03-30&period=sprint',
  '/allocation/groups/group/default/squad-0?asOf=2025-03-29',
  '/allocation/entities/component/default/shop?asOf=2025-03-25',
  '/allocation/export?table=grid&period=sprint&asOf=2025-03-26',
  '/allocation/export?table=ledger&asOf=2025-03-28',
  '/allocation/export?table=categories&asOf=2025-03-27',
  '/named-work?asOf=2025-03-31',
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
    const counts: number[] = [];
    for (const path of PATHS) {
      counts.push(await countStatements(knex, () => ledger.read(path)));
    }
    counts.push(
      await countStatements(knex, async () => {
        const preview = await ledger
          .request('post', '/allocation/preview?asOf=2025-03-24')
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
        persons: 160,
        days: 50,
      });

      expect(few.every(count => count >= 3)).toBe(true);
      expect(many).toEqual(few);
    },
  );
});
