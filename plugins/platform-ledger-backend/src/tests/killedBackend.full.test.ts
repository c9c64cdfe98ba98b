import {
  AdoptionSeries,
  FactReading,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { expectedAdoption } from './__testUtils__/expectedAdoption';
import {
  EXAMPLE_SOURCE,
  examplePushes,
  exampleTypes,
} from './__testUtils__/process/exampleImport';
import { KilledBackend } from './__testUtils__/process/KilledBackend';
import { ProcessDatabase } from './__testUtils__/process/ProcessDatabase';
import { KillPoint } from './__testUtils__/process/ProcessSettings';
import { readAdoption } from './__testUtils__/process/readAdoption';
import { Evidence, readEvidence } from './__testUtils__/process/readEvidence';
import { seededNumbers } from './__testUtils__/process/seededNumbers';

jest.setTimeout(600_000);

const SEED = 20_261_121;
const MONTHS_A_PUSH = 5;

/** Where the processes are killed, one after the other. */
function killPoints(): KillPoint[] {
  const number = seededNumbers(SEED);
  return [
    // While the catalog is listed for the first time.
    { at: 'statement', matching: 'entity_versions', number: 1 + number(3) },
    // In the middle of a batch, and between its commit and the next line.
    { at: 'statement', matching: 'into fact_staged', number: number(5) },
    { at: 'commit', matching: 'into fact_staged', number: number(5) },
    // In the middle of the end of a sweep, and between its commit and the answer.
    { at: 'statement', matching: 'fact_runs', number: number(10) },
    { at: 'statement', matching: 'fact_intervals', number: number(10) },
    { at: 'commit', matching: 'fact_runs', number: number(5) },
    // All is done, and nobody was told.
    { at: 'answer', number: 1 },
    // In the middle of an evaluation, and between its commit and the next.
    { at: 'statement', matching: 'standings', number: number(4) },
    {
      at: 'statement',
      matching: 'delete from entity_changes',
      number: number(3),
    },
    {
      at: 'commit',
      matching: 'delete from entity_changes',
      number: number(3),
    },
  ];
}

describe('a backend that is killed', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    const open: { stop(): Promise<void> }[] = [];

    afterEach(async () => {
      for (const resource of open.splice(0).reverse()) {
        await resource.stop();
      }
    });

    async function start(points: KillPoint[]) {
      const database = await ProcessDatabase.create({ databases, databaseId });
      open.push({ stop: () => database.close() });
      const backend = KilledBackend.create({
        database: database.config,
        catalog: { examples: true },
        killPoints: points,
      });
      open.push(backend);
      return { database, backend };
    }

    async function importExample(points: KillPoint[]): Promise<{
      evidence: Evidence;
      adoption: object[];
      starts: number;
    }> {
      const { database, backend } = await start(points);
      await backend.untilFollowed();
      for (const { id, ...type } of exampleTypes) {
        await backend.insist(ledger =>
          ledger.ask('PUT', `/facts/types/${id}`, type),
        );
      }
      for (const ndjson of examplePushes(MONTHS_A_PUSH)) {
        const result = await backend.push(EXAMPLE_SOURCE, ndjson);
        expect(result).toMatchObject({ rejected: 0, rejections: [] });
        expect(result.sweeps).toHaveLength(MONTHS_A_PUSH);
      }
      await backend.untilEvaluated();
      const adoption = await readAdoption(path =>
        backend.insist(ledger => ledger.ask<AdoptionSeries>('GET', path)),
      );
      await backend.stop();
      return {
        evidence: await readEvidence(database.client, { history: true }),
        adoption,
        starts: backend.starts,
      };
    }

    it('has the same evidence and standings in the end, recorded at the same sweeps, as one that is not', async () => {
      const points = killPoints();
      const undisturbed = await importExample([]);
      const killed = await importExample(points);

      expect(killed.starts).toBe(points.length + 1);
      for (const [table, rows] of Object.entries(undisturbed.evidence)) {
        expect([table, killed.evidence[table]]).toEqual([table, rows]);
      }
      expect(undisturbed.evidence.fact_runs).toHaveLength(2_339);
      expect(undisturbed.evidence.fact_sweeps).toHaveLength(60);
      expect(undisturbed.evidence.fact_staged).toEqual([]);
      expect(undisturbed.evidence.fact_observations).toEqual([]);
      expect(undisturbed.evidence.entity_changes).toEqual([]);
      expect(undisturbed.adoption).toEqual(expectedAdoption);
      expect(killed.adoption).toEqual(expectedAdoption);
    });

    it('sets free what it had of a sweep, which the rest completes', async () => {
      const { database, backend } = await start([
        { at: 'commit', matching: 'into fact_staged', number: 1 },
      ]);
      await backend.untilFollowed();
      await backend.insist(ledger =>
        ledger.ask('PUT', '/facts/types/docs.readme', {
          type: 'boolean',
          title: 'Has a README',
        }),
      );
      const observedOn = '2026-06-30';
      const lines = ['one', 'two'].map(entity => ({
        entity,
        fact: 'docs.readme',
        value: true,
        observedOn,
      }));
      const body = [...lines, { sweep: { observedOn, count: 2 } }]
        .map(line => `${JSON.stringify(line)}\n`)
        .join('');
      await backend.once(ledger =>
        ledger.send('POST', '/facts?source=build&sweep=true', {
          body,
          headers: { 'Content-Type': 'application/x-ndjson' },
        }),
      );

      const left = await readEvidence(database.client, { history: false });
      expect(left.fact_staged).toHaveLength(2);
      expect(left.fact_intervals).toEqual([]);

      // An hour goes by, and the task that looks for what was left comes to its turn.
      await database
        .client('fact_sweeps')
        .update({ touched_at: '2026-01-01T00:00:00.000Z' });
      await backend.insist(ledger =>
        ledger.runTask('platform-ledger-facts-leftovers'),
      );
      const freed = await readEvidence(database.client, { history: false });
      expect(freed.fact_staged).toEqual([]);
      expect(freed.fact_observations).toHaveLength(2);
      expect(freed.fact_sweeps).toEqual([
        expect.stringMatching(/^build \| \d+ \| .* \| broken-off$/),
      ]);
      const read = () =>
        backend.insist(ledger =>
          ledger.ask<{ items: FactReading[] }>(
            'GET',
            `/facts/entities/component/default/one?asOf=${observedOn}`,
          ),
        );
      expect((await read()).items).toMatchObject([{ value: true }]);

      const result = await backend.push('build', body);
      expect(result).toMatchObject({ rejected: 0 });
      expect(result.sweeps).toMatchObject([{ state: 'committed', count: 2 }]);
      const completed = await readEvidence(database.client, { history: false });
      expect(completed.fact_observations).toEqual([]);
      expect(completed.fact_staged).toEqual([]);
      expect(completed.fact_runs).toHaveLength(2);
      expect(completed.fact_intervals).toHaveLength(2);
      expect((await read()).items).toMatchObject([{ value: true }]);
    });
  });
});
