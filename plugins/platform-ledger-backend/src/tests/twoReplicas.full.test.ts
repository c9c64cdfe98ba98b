import { setTimeout } from 'node:timers/promises';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  AdoptionSeries,
  IntakeResult,
  LedgerStatus,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { expectedAdoption } from './__testUtils__/expectedAdoption';
import {
  EXAMPLE_SOURCE,
  examplePushes,
  exampleTypes,
} from './__testUtils__/process/exampleImport';
import { LedgerProcess, TaskRun } from './__testUtils__/process/LedgerProcess';
import { ProcessDatabase } from './__testUtils__/process/ProcessDatabase';
import { readAdoption } from './__testUtils__/process/readAdoption';
import { Evidence, readEvidence } from './__testUtils__/process/readEvidence';

jest.setTimeout(300_000);

const MONTHS_A_PUSH = 5;

/** Every third push is sent to all of them: who comes second finds it there, done or half done. */
const SENT_TO_ALL = 3;

const databaseId: TestDatabaseId = 'POSTGRES_18';
const databases = createTestDatabases();

/** SQLite has one backend. */
const onlyOnPostgres = databases.supports(databaseId)
  ? describe
  : describe.skip;

onlyOnPostgres('two backends on one PostgreSQL', () => {
  const open: { stop(): Promise<void> }[] = [];

  async function stopAll() {
    for (const resource of open.splice(0).reverse()) {
      await resource.stop();
    }
  }

  afterEach(stopAll);

  /**
   * Imports the example by as many backends as are asked for, all at the same time. The first one starts alone: of several that
   * meet a database without tables, all but one fail to create Backstage's own, and have to be started again.
   */
  async function importBy(replicas: number) {
    const database = await ProcessDatabase.create({ databases, databaseId });
    open.push({ stop: () => database.close() });
    const start = async () => {
      const ledger = await LedgerProcess.start({
        database: database.config,
        catalog: { examples: true },
      });
      open.push(ledger);
      return ledger;
    };
    const first = await start();
    const ledgers = [
      first,
      ...(await Promise.all(Array.from({ length: replicas - 1 }, start))),
    ];
    await until(first, status => status.catalogWatchedSince !== undefined);
    const since = Date.now();
    for (const { id, ...type } of exampleTypes) {
      await first.ask('PUT', `/facts/types/${id}`, type);
    }
    const pushes = examplePushes(MONTHS_A_PUSH);
    await Promise.all(
      ledgers.map(async (ledger, place) => {
        for (const [at, ndjson] of pushes.entries()) {
          if (at % replicas === place || at % SENT_TO_ALL === 0) {
            const result = await push(ledger, ndjson);
            expect(result).toMatchObject({ rejected: 0, rejections: [] });
            expect(result.sweeps).toHaveLength(MONTHS_A_PUSH);
          }
        }
      }),
    );
    await until(first, status => status.pendingEntities === 0);
    return { database, ledgers, since };
  }

  it('take pushes at once, and end with what one alone ends with', async () => {
    const said = { history: false };
    const alone = await importBy(1);
    const expected: Evidence = await readEvidence(alone.database.client, said);
    await stopAll();

    const { database, ledgers, since } = await importBy(2);
    const evidence = await readEvidence(database.client, said);
    for (const [table, rows] of Object.entries(expected)) {
      expect([table, evidence[table]]).toEqual([table, rows]);
    }
    for (const ledger of ledgers) {
      expect(
        await readAdoption(path => ledger.ask<AdoptionSeries>('GET', path)),
      ).toEqual(expectedAdoption);
    }

    const recordings = await database
      .client('recordings')
      .orderBy('id')
      .select('id', 'recorded_at');
    expect(recordings.map(({ id }) => id)).toEqual(
      recordings.map((_, at) => at + 1),
    );
    const instants = recordings.map(({ recorded_at }) => recorded_at);
    expect(instants).toEqual([...instants].sort());

    const runs = () =>
      ledgers.flatMap((ledger, place) =>
        ledger.taskRuns
          .filter(run => run.begin >= since)
          .map(run => ({ ...run, place })),
      );
    // Tasks go now to the one and now to the other.
    await until(
      ledgers[0],
      () => new Set(runs().map(run => run.place)).size === ledgers.length,
    );
    expect(overlapping(runs())).toEqual([]);
  });
});

/** Runs of one task that were under way at once in different processes. */
function overlapping(runs: (TaskRun & { place: number })[]): TaskRun[] {
  return runs.filter(run =>
    runs.some(
      other =>
        other.id === run.id &&
        other.place !== run.place &&
        other.begin > run.begin &&
        other.begin < (run.end ?? Infinity),
    ),
  );
}

async function push(
  ledger: LedgerProcess,
  body: string,
): Promise<IntakeResult> {
  const response = await ledger.send(
    'POST',
    `/facts?source=${EXAMPLE_SOURCE}&sweep=true`,
    { body, headers: { 'Content-Type': 'application/x-ndjson' } },
  );
  return response.json();
}

async function until(
  ledger: LedgerProcess,
  holds: (status: LedgerStatus) => boolean,
): Promise<void> {
  while (!holds(await ledger.ask<LedgerStatus>('GET', '/status'))) {
    await setTimeout(200);
  }
}
