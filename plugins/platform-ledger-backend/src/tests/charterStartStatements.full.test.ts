import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  addDays,
  CharterDetails,
  CharterSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__';
import {
  charter,
  charterCatalog,
  UPTAKE,
} from './__testUtils__/charters/charterCatalog';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import { users } from './__testUtils__/charters/charterStory';

jest.setTimeout(480_000);

const FIRST_START = '2027-02-01';
const FIRST_END = '2027-07-31';
const FIRST_SETTLES = '2027-08-10';
const MANY = 100;
const TASK = 'platform-ledger-charters';
const BLOCKED_HOURS = 'requests/blocked-hours';

/** Reads on which all have started; on the last two all have ended. */
const PATHS = [
  '/charters?asOf=2027-05-13',
  '/charters/default/charter-0?asOf=2027-05-14',
  '/charters/of/component/default/service-1?asOf=2027-05-15',
  '/charters?asOf=2027-11-20',
  '/charters/default/charter-0?asOf=2027-11-21',
];

/** By what is pushed and by what adoption is. */
function charterOf(at: number, startsOn: string) {
  return charter(`charter-${at}`, {
    startsOn,
    criteria: [
      UPTAKE,
      {
        id: 'requests',
        role: 'kill',
        title: 'Blocked hours',
        metric: BLOCKED_HOURS,
        target: { decreaseByPercent: 30 },
      },
    ],
  });
}

/** Statements of transactions that have to do with charters; standings are evaluated meanwhile. */
async function countOfCharters(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<number> {
  const transactions = new Map<string, string[]>();
  const listener = (query: { sql: string; __knexTxId?: string }) => {
    const { sql, __knexTxId: id = '' } = query;
    transactions.set(id, [...(transactions.get(id) ?? []), sql]);
  };
  knex.on('query', listener);
  try {
    await work();
  } finally {
    knex.removeListener('query', listener);
  }
  return [...transactions.values()]
    .filter(statements => statements.some(sql => sql.includes('charter_')))
    .flat().length;
}

describe('charters', () => {
  const databases = createTestDatabases();

  /** A portal as of the day on which the last of all has started, with a recording on every day before. */
  async function startPortal(options: {
    knex: Knex;
    charters: number;
    startOf: (at: number) => string;
  }): Promise<CharterPortal> {
    const { knex, charters, startOf } = options;
    const portal = await CharterPortal.start({
      knex,
      today: '2027-01-30',
      entities: [
        ...charterCatalog(4),
        ...Array.from({ length: charters }, (_, at) =>
          charterOf(at, startOf(at)),
        ),
      ],
    });
    const { ledger, clock } = portal;
    await ledger
      .request('put', `/metrics/types/${BLOCKED_HOURS}`)
      .send({
        title: 'Blocked hours',
        unit: 'hours',
        better: 'lower',
        aggregation: 'latest',
        cadence: 'P30D',
      })
      .expect(200);
    await portal.report({ day: '2027-01-30', uses: users(2, 4) });
    for (let at = 0; at <= MANY; at++) {
      const day = addDays(FIRST_START, at);
      clock.setDay(day);
      await ledger
        .request('post', '/metrics')
        .send({
          source: 'tracker',
          observations: [{ metric: BLOCKED_HOURS, day, value: MANY - at }],
        })
        .expect(200);
    }
    return portal;
  }

  async function countTask(portal: CharterPortal, knex: Knex) {
    const { ledger } = portal;
    await ledger.runTasksUntilEvaluated({ but: TASK });
    return countOfCharters(knex, () => ledger.runTask(TASK));
  }

  async function ofDifferentDays(databaseId: TestDatabaseId, charters: number) {
    const knex = await databases.init(databaseId);
    const startOf = (at: number) => addDays(FIRST_START, at);
    const portal = await startPortal({ knex, charters, startOf });
    const counts: Record<string, number> = {
      freezing: await countTask(portal, knex),
      idle: await countTask(portal, knex),
    };
    const last = await portal.read<CharterDetails>(
      `/charters/default/charter-${charters - 1}`,
    );
    expect(last.frozenPopulation?.size).toBe(4);
    for (const path of PATHS) {
      counts[path] = await countOfCharters(knex, () => portal.read(path));
    }
    // A day after the other comes to its gate, and settles.
    portal.clock.setDay(addDays(FIRST_END, 4));
    counts.settling = await countTask(portal, knex);
    portal.clock.setDay(FIRST_SETTLES);
    counts.recording = await countTask(portal, knex);
    const first = await portal.read<CharterDetails>(
      '/charters/default/charter-0',
    );
    expect(first.verdict.state).toBe('recorded');
    await portal.stop();
    return counts;
  }

  async function ofOneDay(databaseId: TestDatabaseId, charters: number) {
    const knex = await databases.init(databaseId);
    const startOf = () => FIRST_START;
    const portal = await startPortal({ knex, charters, startOf });
    const freezing = await countTask(portal, knex);
    portal.clock.setDay(addDays(FIRST_END, 1));
    const settling = await countTask(portal, knex);
    portal.clock.setDay(FIRST_SETTLES);
    const recording = await countTask(portal, knex);
    const { items } = await portal.read<{ items: CharterSummary[] }>(
      '/charters',
    );
    expect(items.map(({ verdict }) => verdict.state)).toEqual(
      Array.from({ length: charters }, () => 'recorded'),
    );
    await portal.stop();
    return { freezing, settling, recording };
  }

  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'that started on different days take as many statements where they are 100 as where they are 3, read and by the task, %s',
    async databaseId => {
      const few = await ofDifferentDays(databaseId, 3);

      expect(await ofDifferentDays(databaseId, MANY)).toEqual(few);
    },
  );

  it.each(eachDatabase)(
    'that settle on one day take as many statements where they are 100 as where they are 3, by the task, %s',
    async databaseId => {
      const few = await ofOneDay(databaseId, 3);

      expect(await ofOneDay(databaseId, MANY)).toEqual(few);
    },
  );
});
