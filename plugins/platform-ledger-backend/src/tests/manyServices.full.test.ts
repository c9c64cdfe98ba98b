import { setTimeout } from 'node:timers/promises';
import { Readable } from 'node:stream';
import {
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

/** The ends of twelve months. */
const DAYS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10),
);

jest.setTimeout(30 * MINUTES);

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
  for (let service = 0; service < SERVICES; service++) {
    yield BULK_FACTS.map((fact, index) => {
      const value = valueOf({ service, fact: index, month });
      return `${JSON.stringify({ entity: nameOfService(service), fact, value, observedOn })}\n`;
    }).join('');
  }
  yield `${JSON.stringify({ sweep: { observedOn, count: OBSERVATIONS } })}\n`;
}

describe('20,000 services, 10 checks and 12 months', () => {
  const databases = createTestDatabases();
  const supported = databases
    .eachSupportedId()
    .filter(([id]) => id === 'POSTGRES_18');
  const figures: Record<string, number> = {};

  it.each(supported)(
    'are taken in, evaluated and shown by a backend whose heap grows by at most 128 MiB, %p',
    async databaseId => {
      const idle = await idleHeap();
      const database = await ProcessDatabase.create({ databases, databaseId });
      const limit = Math.floor((idle + MAY_GROW) / MEBIBYTE);
      const ledger = await LedgerProcess.start({
        database: database.config,
        catalog: { services: SERVICES },
        // What the heap cannot hold ends the process.
        flags: [`--max-heap-size=${limit}`],
      });
      figures.idleMebibytes = idle / MEBIBYTE;
      figures.limitMebibytes = limit;
      try {
        await measure('catalog', () =>
          until(ledger, status => status.catalogWatchedSince !== undefined),
        );
        for (const id of BULK_FACTS) {
          await ledger.ask('PUT', `/facts/types/${id}`, {
            type: 'number',
            title: id,
          });
        }
        for (const month of DAYS.keys()) {
          await measure(`intake of ${DAYS[month]}`, () => push(ledger, month));
          figures[`heap after ${DAYS[month]}`] =
            ((await ledger.heapUsed()) - idle) / MEBIBYTE;
        }
        await measure('evaluation of the rest', () =>
          until(ledger, status => status.pendingEntities === 0),
        );
        figures['heap at the end'] =
          ((await ledger.heapUsed()) - idle) / MEBIBYTE;
        await measure('matrix page', async () => {
          const page = await ledger.ask<MatrixPage>(
            'GET',
            `/scorecards/default/bulk/matrix?asOf=${DAYS[11]}&state=fail&orderBy=score&limit=50`,
          );
          expect(page.rows).toHaveLength(50);
          expect(page.total).toBeGreaterThan(50);
        });
        expect(figures['heap at the end']).toBeLessThan(128);
      } finally {
        process.stderr.write(
          `${JSON.stringify(figures, undefined, 1)}\n${ledger.hasEnded ? ledger.log : ''}`,
        );
        await ledger.stop();
        await database.close();
      }
    },
  );

  async function measure(name: string, work: () => Promise<void>) {
    const begin = performance.now();
    await work();
    figures[`${name}, seconds`] = (performance.now() - begin) / 1000;
    process.stderr.write(`${name}: ${figures[`${name}, seconds`]}\n`);
  }

  async function idleHeap(): Promise<number> {
    const database = await ProcessDatabase.create({
      databases,
      databaseId: 'POSTGRES_18',
    });
    const ledger = await LedgerProcess.start({
      database: database.config,
      catalog: { services: 0 },
    });
    await until(ledger, status => status.pendingEntities === 0);
    const heap = await ledger.heapUsed();
    await ledger.stop();
    await database.close();
    return heap;
  }
});

async function push(ledger: LedgerProcess, month: number): Promise<void> {
  const response = await ledger.send('POST', '/facts?source=bulk&sweep=true', {
    body: Readable.toWeb(Readable.from(reportOf(month))) as ReadableStream,
    duplex: 'half',
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
  const result: IntakeResult = await response.json();
  expect(result).toMatchObject({
    received: OBSERVATIONS,
    stored: OBSERVATIONS,
    rejected: 0,
    unresolved: 0,
    sweeps: [{ observedOn: DAYS[month], state: 'committed' }],
  });
}

async function until(
  ledger: LedgerProcess,
  holds: (status: LedgerStatus) => boolean,
): Promise<void> {
  while (!holds(await ledger.ask<LedgerStatus>('GET', '/status'))) {
    await setTimeout(500);
  }
}
