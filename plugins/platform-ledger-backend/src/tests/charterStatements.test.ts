import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import {
  countStatements,
  createTestDatabases,
  leastStatements,
} from '../__testUtils__';
import {
  adoptionScorecard,
  charter,
  charterCatalog,
  UPTAKE,
} from './__testUtils__/charters/charterCatalog';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import { users } from './__testUtils__/charters/charterStory';

jest.setTimeout(480_000);

/** Periods of reports, so that none that is frozen has another before it. */
const LATEST_FIRST = [
  ['2027-02-15', '2027-02-28'],
  ['2027-02-08', '2027-02-14'],
  ['2027-02-01', '2027-02-07'],
];

const PATHS = [
  '/charters?asOf=2027-03-01',
  '/charters/default/charter-0?asOf=2027-03-02',
  // All others have ended by then.
  '/charters/default/charter-0?asOf=2027-08-01',
  '/charters/default/charter-0/gate?asOf=2027-03-03',
  '/charters/of/component/default/service-1?asOf=2027-03-04',
  '/hand-overs?open=true&asOf=2027-03-05',
];

/** A charter by a pinned scorecard that has been changed since, by what is pushed and by what the ledger computes. */
function manyCriteria(at: number) {
  return charter(`charter-${at}`, {
    startsOn: '2027-02-01',
    criteria: [
      UPTAKE,
      { ...UPTAKE, id: 'now', population: 'current' },
      {
        id: 'requests',
        role: 'kill',
        title: 'Blocked hours',
        metric: 'requests/blocked-hours',
        target: { decreaseByPercent: 30 },
      },
      {
        id: 'share',
        role: 'guardrail',
        title: 'Coverage',
        metric: 'coverage/squad',
        tolerance: 0.1,
      },
      {
        id: 'duplicates',
        role: 'kill',
        title: 'Duplicates retired',
        metric: 'duplication/retired',
        target: { atLeast: 0.5 },
      },
    ],
  });
}

describe('reads of charters, and a report of them', () => {
  const databases = createTestDatabases();

  async function statementsWith(options: {
    knex: Knex;
    charters: number;
    services: number;
  }): Promise<number[]> {
    const { knex, charters, services } = options;
    const portal = await CharterPortal.start({
      knex,
      today: '2027-01-31',
      entities: [
        ...charterCatalog(services),
        ...Array.from({ length: charters }, (_, at) => manyCriteria(at)),
      ],
    });
    await portal.report({
      day: '2027-01-31',
      uses: users(services / 2, services),
    });
    await portal.goTo('2027-02-02');
    portal.catalog.replace(
      adoptionScorecard('shared-client', { lifecycle: 'draft' }),
    );
    await portal.goTo('2027-03-05');
    const { items } = await portal.read<{ items: CharterSummary[] }>(
      '/charters',
    );
    expect(items).toHaveLength(charters);
    expect(new Set(items.map(({ phase }) => phase))).toEqual(
      new Set(['running']),
    );
    const counts = [];
    for (const path of PATHS) {
      counts.push(await countStatements(knex, () => portal.read(path)));
    }
    portal.clock.letRun();
    const ids: string[] = [];
    for (const [from, to] of LATEST_FIRST) {
      const { body } = await portal.ledger
        .request('post', '/reports')
        .send({ from, to })
        .expect(201);
      ids.push(body.id);
    }
    counts.push(
      await leastStatements(knex, place =>
        portal.ledger
          .request('post', `/reports/${ids[place]}/freeze`)
          .expect(200),
      ),
    );
    await portal.stop();
    return counts;
  }

  it.each(databases.eachSupportedId())(
    'issue as many statements for 30 charters as for 3, %s',
    async databaseId => {
      const few = await statementsWith({
        knex: await databases.init(databaseId),
        charters: 3,
        services: 4,
      });
      const many = await statementsWith({
        knex: await databases.init(databaseId),
        charters: 30,
        services: 40,
      });

      expect(many).toEqual(few);
    },
  );
});
