import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  AdoptionSeries,
  IntakeResult,
  LedgerStatus,
  MatrixPage,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { LedgerProcess } from './__testUtils__/process/LedgerProcess';
import {
  BULK_FACTS,
  nameOfService,
} from './__testUtils__/process/ManyServicesCatalog';
import { ProcessDatabase } from './__testUtils__/process/ProcessDatabase';

const SERVICES = 20_000;
const OBSERVATIONS = SERVICES * BULK_FACTS.length;
const MEBIBYTE = 2 ** 20;
const MAY_GROW = 128 * MEBIBYTE;
const MINUTES = 60_000;

/** Facts that the checks of the first level read, and what these ask for. */
const BRONZE = 5;
const ENOUGH = 3;

/** The ends of twelve months. */
const DAYS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10),
);

jest.setTimeout(15 * MINUTES);

/** A tenth of the values is different each month. */
function valueOf(options: { service: number; fact: number; month: number }) {
  const { service, fact, month } = options;
  return (
    Math.floor((month + ((service * 7 + fact * 3) % 10)) / 10) + (service % 4)
  );
}

/** A month's report, made as it is read. */
async function* reportOf(month: number): AsyncGenerator<string> {
  const observedOn = DAYS[month];
  for (let service = 0; service < SERVICES; service += 1) {
    const entity = nameOfService(service);
    yield BULK_FACTS.map((fact, index) => {
      const value = valueOf({ service, fact: index, month });
      return `${JSON.stringify({ entity, fact, value, observedOn })}\n`;
    }).join('');
  }
  yield `${JSON.stringify({ sweep: { observedOn, count: OBSERVATIONS } })}\n`;
}

/** How many services have enough of facts at a month's end. */
function countEnough(options: { facts: number; month: number }): number {
  const { facts, month } = options;
  return Array.from({ length: SERVICES }, (_, service) =>
    Array.from({ length: facts }, (__, fact) =>
      valueOf({ service, fact, month }),
    ).every(value => value >= ENOUGH),
  ).filter(Boolean).length;
}

const databaseId: TestDatabaseId = 'POSTGRES_18';
const databases = createTestDatabases();
const onlyOnPostgres = databases.supports(databaseId)
  ? describe
  : describe.skip;

onlyOnPostgres('20,000 services, 10 checks and 12 months', () => {
  const open: { stop(): Promise<void> }[] = [];

  afterEach(async () => {
    for (const resource of open.splice(0).reverse()) {
      await resource.stop();
    }
  });

  async function start(options: { services: number; flags?: string[] }) {
    const database = await ProcessDatabase.create({ databases, databaseId });
    open.push({ stop: () => database.close() });
    const ledger = await LedgerProcess.start({
      database: database.config,
      catalog: { services: options.services },
      flags: options.flags,
    });
    open.push(ledger);
    await until(ledger, status => status.catalogWatchedSince !== undefined);
    return ledger;
  }

  async function idleHeap(): Promise<number> {
    const ledger = await start({ services: 0 });
    await until(ledger, status => status.pendingEntities === 0);
    const { heapUsed } = await ledger.memory();
    await ledger.stop();
    return heapUsed;
  }

  it('are taken in, evaluated and shown by a backend whose heap grows by at most 128 MiB', async () => {
    const most = (await idleHeap()) + MAY_GROW;
    // What such a heap cannot hold, garbage and all, ends the process.
    const ledger = await start({
      services: SERVICES,
      flags: [`--max-heap-size=${Math.floor(most / MEBIBYTE)}`],
    });
    expect((await ledger.memory()).heapLimit).toBeLessThanOrEqual(most);
    for (const id of BULK_FACTS) {
      await ledger.ask('PUT', `/facts/types/${id}`, {
        type: 'number',
        title: id,
      });
    }
    for (const month of DAYS.keys()) {
      expect(await push(ledger, month)).toMatchObject({
        received: OBSERVATIONS,
        stored: OBSERVATIONS,
        rejected: 0,
        unresolved: 0,
        sweeps: [{ observedOn: DAYS[month], state: 'committed' }],
      });
    }
    await until(ledger, status => status.pendingEntities === 0);

    const { points } = await ledger.ask<AdoptionSeries>(
      'GET',
      `/scorecards/default/bulk/series?step=month&from=${DAYS[0]}&to=${DAYS[11]}`,
    );
    expect(
      points.map(({ day, eligible, adopters }) => ({
        day,
        eligible,
        adopters,
      })),
    ).toEqual(
      DAYS.map((day, month) => ({
        day,
        eligible: SERVICES,
        adopters: countEnough({ facts: BRONZE, month }),
      })),
    );
    const page = await ledger.ask<MatrixPage>(
      'GET',
      `/scorecards/default/bulk/matrix?asOf=${DAYS[11]}&check=check-0&state=pass&orderBy=score&limit=50`,
    );
    expect(page.rows).toHaveLength(50);
    expect(page.total).toBe(countEnough({ facts: 1, month: 11 }));
    expect(ledger.hasEnded).toBe(false);
  });
});

async function push(
  ledger: LedgerProcess,
  month: number,
): Promise<IntakeResult> {
  const response = await ledger.send('POST', '/facts?source=bulk&sweep=true', {
    body: Readable.toWeb(Readable.from(reportOf(month))) as ReadableStream,
    duplex: 'half',
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
  return response.json();
}

async function until(
  ledger: LedgerProcess,
  holds: (status: LedgerStatus) => boolean,
): Promise<void> {
  while (!holds(await ledger.ask<LedgerStatus>('GET', '/status'))) {
    await setTimeout(500);
  }
}
