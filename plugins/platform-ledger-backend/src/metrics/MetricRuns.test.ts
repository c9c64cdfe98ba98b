import { toDayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { createMetrics } from './__testUtils__/createMetrics';
import { MetricRuns } from './MetricRuns';

jest.setTimeout(60_000);

const COMMON = {
  title: 'Made up',
  unit: 'hours',
  better: 'lower',
  aggregation: 'latest',
  cadence: 'P1W',
} as const;

describe('runs of sources of metrics', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'failed on a day where the last one that began on it did, of what reports the metric, %s',
    async databaseId => {
      const { store, ledger } = await createMetrics({ databases, databaseId });
      const metrics = ['build/time', 'build/size', 'requests/waiting'];
      for (const id of metrics) {
        await store.declareType({ ...COMMON, id });
      }
      const push = (source: string, reported: string[]) =>
        store.push({
          source,
          observations: reported.map(metric => ({
            metric,
            day: '2025-12-01',
            value: 1,
          })),
        });
      await push('ci', ['build/time', 'build/size']);
      await push('bench', ['build/time']);
      await push('desk', ['requests/waiting']);
      const sources = await ledger.client('metric_sources').select();
      const runs: [source: string, startedAt: string, status: string][] = [
        ['ci', '2025-12-10T00:00:00.000Z', 'failed'],
        ['ci', '2025-12-10T08:00:00.000Z', 'succeeded'],
        ['bench', '2025-12-10T23:59:59.999Z', 'broken-off'],
        ['ci', '2025-12-11T00:00:00.000Z', 'failed'],
        ['desk', '2025-12-11T06:00:00.000Z', 'succeeded'],
        ['desk', '2025-12-11T07:00:00.000Z', 'failed'],
      ];
      for (const [name, startedAt, status] of runs) {
        await ledger.client('metric_runs').insert({
          source_id: sources.find(source => source.name === name).id,
          started_at: startedAt,
          touched_at: startedAt,
          status,
        });
      }
      const asked = ['2025-12-10', '2025-12-11', '2025-12-12'].flatMap(day =>
        [...metrics, 'nobody/declared'].map(metric => ({
          day: toDayNumber(day),
          metric,
        })),
      );
      expect(
        await MetricRuns.create().failedOn({ tx: ledger.client, asked }),
      ).toEqual([
        ...[['bench'], [], [], []],
        ...[['ci'], ['ci'], ['desk'], []],
        ...[[], [], [], []],
      ]);
    },
  );
});
