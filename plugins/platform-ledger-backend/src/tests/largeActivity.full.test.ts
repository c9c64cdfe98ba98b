import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import {
  addDays,
  AllocationGrid,
  IntakeResult,
  LedgerStatus,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { LedgerProcess } from './__testUtils__/process/LedgerProcess';
import { ProcessDatabase } from './__testUtils__/process/ProcessDatabase';
import { squadCatalog } from './__testUtils__/squadCatalog';

const TRACES = 1_000_000;
const LINES_A_CHUNK = 1_000;
const PERSONS = 2_000;
const SQUADS = 100;
const MEBIBYTE = 2 ** 20;
const MAY_GROW = 128 * MEBIBYTE;
const MINUTES = 60_000;

/** Of as many persons in a row, one is on the platform on a day. */
const ONE_OF = 4;

/** The weekdays of a hundred weeks, on each of which each person is active on one item. */
const FIRST_MONDAY = '2023-10-30';
const DAYS = Array.from({ length: TRACES / PERSONS }, (_, index) =>
  addDays(FIRST_MONDAY, 7 * Math.floor(index / 5) + (index % 5)),
);
const QUARTER = { start: '2025-07-01', end: '2025-09-30' };

jest.setTimeout(15 * MINUTES);

const squads = Array.from({ length: SQUADS }, (_, index) => `squad-${index}`);
const persons = Array.from(
  { length: PERSONS },
  (_, index) => `person-${index}@example.org`,
);

/** Traces in no order of days, made as they are read. */
async function* traces(): AsyncGenerator<string> {
  for (let from = 0; from < TRACES; from += LINES_A_CHUNK) {
    const lines = Array.from({ length: LINES_A_CHUNK }, (_, index) => {
      const number = from + index;
      const person = number % PERSONS;
      const day = (Math.floor(number / PERSONS) * 7) % DAYS.length;
      const work =
        (person + day) % ONE_OF === 0
          ? { item: 'ci', area: 'ci' }
          : { item: 'shop', component: 'shop' };
      return JSON.stringify({
        id: `commit-${number}`,
        day: DAYS[day],
        person: persons[person],
        change: `commit-${number}`,
        attributes: { type: number % 3 === 0 ? 'feat' : 'fix' },
        ...work,
      });
    });
    yield `${lines.join('\n')}\n`;
  }
}

describe('a large company’s activity', () => {
  const databases = createTestDatabases();
  const open: { stop(): Promise<void> }[] = [];

  afterEach(async () => {
    for (const resource of open.splice(0).reverse()) {
      await resource.stop();
    }
  });

  it.each(databases.eachSupportedId())(
    'is taken in and shown by a backend whose heap grows by at most 128 MiB, %p',
    async databaseId => {
      const start = async (flags?: string[]) => {
        const database = await ProcessDatabase.create({
          databases,
          databaseId,
        });
        open.push({ stop: () => database.close() });
        const started = await LedgerProcess.start({
          database: database.config,
          catalog: {
            entities: squadCatalog({ squads, policy: { minimumGroupSize: 3 } }),
          },
          flags,
        });
        open.push(started);
        await untilSettled(started);
        return started;
      };
      const idle = await start();
      const most = (await idle.memory()).heapUsed + MAY_GROW;
      await idle.stop();
      // What such a heap cannot hold, garbage and all, ends the process.
      const ledger = await start([
        `--max-heap-size=${Math.floor(most / MEBIBYTE)}`,
      ]);
      expect((await ledger.memory()).heapLimit).toBeLessThanOrEqual(most);
      const size = PERSONS / SQUADS;

      await ledger.ask('POST', '/capacity', {
        memberships: persons.map((person, index) => ({
          person,
          group: squads[Math.floor(index / size)],
          from: DAYS[0],
        })),
        capacity: persons.map(person => ({ person, partTime: 1 })),
      });
      expect(await push(ledger)).toMatchObject({
        received: TRACES,
        stored: TRACES,
        rejected: 0,
      });
      const grid = await ledger.ask<AllocationGrid>(
        'GET',
        `/allocation?asOf=${QUARTER.end}`,
      );
      const days = DAYS.filter(day => day >= QUARTER.start).length * size;
      const cells = grid.squads.map(row =>
        row.cells.find(({ period }) => period.start === QUARTER.start),
      );

      expect(grid.unmatchedPersons).toBe(0);
      expect(grid.counts).toMatchObject({ within: SQUADS });
      expect(cells).toHaveLength(SQUADS);
      for (const cell of cells) {
        expect(cell).toMatchObject({
          suppressed: false,
          share: expect.closeTo(1 / ONE_OF, 9),
          attributed: expect.closeTo(days, 6),
          platform: expect.closeTo(days / ONE_OF, 6),
        });
      }
      expect(ledger.hasEnded).toBe(false);
    },
  );
});

async function push(ledger: LedgerProcess): Promise<IntakeResult> {
  const response = await ledger.send('POST', '/activity?source=git', {
    body: Readable.toWeb(Readable.from(traces())) as ReadableStream,
    duplex: 'half',
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
  return response.json();
}

async function untilSettled(ledger: LedgerProcess): Promise<void> {
  const isSettled = async () => {
    const status = await ledger.ask<LedgerStatus>('GET', '/status');
    return (
      status.catalogWatchedSince !== undefined && status.pendingEntities === 0
    );
  };
  while (!(await isSettled())) {
    await setTimeout(200);
  }
}
