import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  MetricSeries,
  MetricSourceStatus,
  MetricType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  MetricSource,
  MetricSourceItem,
  metricSourcesExtensionPoint,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__';
import { LedgerBackend } from './__testUtils__/LedgerBackend';

jest.setTimeout(60_000);

const SCHEDULE = { frequency: { hours: 1 }, timeout: { minutes: 5 } };

const AVAILABILITY: MetricType = {
  id: 'service/availability',
  title: 'Availability',
  unit: 'share',
  better: 'higher',
  aggregation: 'latest',
  cadence: 'P1D',
};

/** A monitoring system that goes down when told to. */
class Monitoring implements MetricSource {
  readonly id = 'monitoring';
  readonly title = 'Monitoring';
  readonly types = [AVAILABILITY];
  readonly schedule = SCHEDULE;
  readonly marks: (string | undefined)[] = [];
  isDown = false;

  async *read(options: { mark?: string }): AsyncGenerator<MetricSourceItem> {
    this.marks.push(options.mark);
    const metric = AVAILABILITY.id;
    yield { metric, day: '2026-03-01', value: 0.999 };
    yield { metric, day: '2026-03-02', value: 99.9 };
    if (this.isDown) {
      throw new Error('does not answer');
    }
    yield { metric, day: '2026-03-03', value: 0.98, n: 1_440 };
    yield { mark: '2026-03-03' };
  }
}

function asModule(source: MetricSource) {
  return createBackendModule({
    pluginId: 'platform-ledger',
    moduleId: source.id,
    register(env) {
      env.registerInit({
        deps: { metrics: metricSourcesExtensionPoint },
        async init({ metrics }) {
          metrics.addMetricSource(source);
        },
      });
    },
  });
}

describe('sources of metrics that the backend reads itself', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-metrics-'));
    let ledger: LedgerBackend | undefined;

    afterEach(() => ledger?.stop());
    afterAll(() => rmSync(directory, { recursive: true, force: true }));

    async function start(options: {
      source?: MetricSource;
      files?: object[];
      knex?: Knex;
    }): Promise<LedgerBackend> {
      const { source, files = [] } = options;
      ledger = await LedgerBackend.start({
        knex: options.knex ?? (await databases.init(databaseId)),
        entities: [],
        config: JSON.parse(
          JSON.stringify({ platformLedger: { metrics: { files } } }),
        ),
        features: source ? [asModule(source)] : [],
      });
      return ledger;
    }

    async function readSeries(from: LedgerBackend, metric: string) {
      const series = await from.read<MetricSeries>(
        `/metrics/series?metric=${metric}&asOf=2026-03-31`,
      );
      return series.points.map(({ day, value }) => [day, value]);
    }

    async function readSource(from: LedgerBackend) {
      const { items } = await from.read<{ items: MetricSourceStatus[] }>(
        '/metrics/sources',
      );
      return items[0];
    }

    it('are modules that declare what they observe, and whose failures stay their own', async () => {
      const source = new Monitoring();
      source.isDown = true;
      const backend = await start({ source });
      await backend.runTasks();
      expect(await readSource(backend)).toMatchObject({
        name: 'monitoring',
        title: 'Monitoring',
        intake: 'scheduled',
        metricCount: 0,
        runs: [{ status: 'failed', stored: 0 }],
      });
      source.isDown = false;
      await backend.runTasks();
      await backend.runTasks();
      expect(await readSeries(backend, AVAILABILITY.id)).toEqual([
        ['2026-03-01', 0.999],
        ['2026-03-03', 0.98],
      ]);
      expect(source.marks).toEqual([undefined, undefined, '2026-03-03']);
      expect((await readSource(backend)).runs.slice(0, 2)).toEqual([
        expect.objectContaining({
          status: 'succeeded',
          stored: 0,
          unchanged: 2,
          rejected: 1,
        }),
        expect.objectContaining({
          status: 'succeeded',
          stored: 2,
          rejections: [
            {
              line: 2,
              field: 'value',
              reason: expect.stringContaining('above 1'),
            },
          ],
        }),
      ]);
      const pushed = await backend
        .request('post', '/metrics')
        .send({ source: 'monitoring', observations: [] });
      expect(pushed.status).toBe(409);
    });

    it('are files with columns of their own, read again where they have changed', async () => {
      const path = join(directory, 'builds.csv');
      const metric = 'build/time';
      writeFileSync(
        path,
        'date,minutes,who\n2026-03-01,12,x\n2026-03-02,11,y\n',
      );
      const backend = await start({
        files: [
          {
            id: 'builds',
            path,
            metric,
            columns: { day: 'date', value: 'minutes' },
            types: [
              {
                ...AVAILABILITY,
                id: metric,
                unit: 'minutes',
                better: 'lower',
              },
            ],
          },
        ],
      });
      await backend.runTasks();
      expect(await readSeries(backend, metric)).toEqual([
        ['2026-03-01', 12],
        ['2026-03-02', 11],
      ]);
      await backend.runTasks();
      writeFileSync(path, 'date,minutes,who\n2026-03-02,9,y\n');
      await backend.runTasks();
      expect(await readSeries(backend, metric)).toEqual([
        ['2026-03-01', 12],
        ['2026-03-02', 9],
      ]);
      expect((await readSource(backend)).runs).toHaveLength(2);
    });

    it('set runs free that a killed process left', async () => {
      const knex = await databases.init(databaseId);
      const backend = await start({ source: new Monitoring(), knex });
      const long = '2026-01-01T00:00:00.000Z';
      await backend
        .request('post', '/metrics')
        .send({ source: 'ci', observations: [] });
      await knex('metric_runs').update({
        status: 'running',
        touched_at: long,
        finished_at: undefined,
      });
      await backend.runTasks();
      const { items } = await backend.read<{ items: MetricSourceStatus[] }>(
        '/metrics/sources',
      );
      expect(items.find(({ name }) => name === 'ci')?.runs).toEqual([
        expect.objectContaining({ status: 'broken-off' }),
      ]);
    });

    it('are refused at the start where they are not understood', async () => {
      const types = [{ ...AVAILABILITY, id: 'adoption/mine' }];
      await expect(
        start({ files: [{ id: 'a', path: 'a.csv', types }] }),
      ).rejects.toThrow(/adoption/);
      await expect(
        start({ files: [{ id: 'a', path: 'a.csv', format: 'xls' }] }),
      ).rejects.toThrow(/format/);
      await expect(
        start({
          source: new Monitoring(),
          files: [{ id: 'monitoring', path: 'a.csv' }],
        }),
      ).rejects.toThrow(/two sources of metrics 'monitoring'/);
    });
  });
});
