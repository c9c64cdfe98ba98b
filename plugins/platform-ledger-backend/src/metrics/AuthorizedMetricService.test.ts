import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Readable } from 'node:stream';
import { AuthorizedMetricService } from './AuthorizedMetricService';
import { MetricService } from './MetricService';
import { MetricStore } from './MetricStore';

const credentials = mockCredentials.user();
const DAY = { credentials, asOf: 20_000 };

/** The service where the policy allows these and nothing else. */
function createService(allowed: string[]) {
  const store: jest.Mocked<MetricStore> = {
    push: jest.fn(),
    pushStream: jest.fn(),
    declareType: jest.fn(),
    listTypes: jest.fn(),
    readSeries: jest.fn(),
    listSources: jest.fn(),
  };
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: allowed.includes(permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })),
  });
  return {
    store,
    service: AuthorizedMetricService.create({ store, permissions }),
  };
}

const read = (metric: string) => (service: MetricService) =>
  service.readSeries({ ...DAY, metric });

const calls: [
  keyof MetricStore,
  string[],
  (service: MetricService) => Promise<unknown>,
][] = [
  [
    'push',
    ['metrics.write'],
    service =>
      service.push({ credentials, push: { source: 'ci', observations: [] } }),
  ],
  [
    'pushStream',
    ['metrics.write'],
    service =>
      service.pushStream({
        credentials,
        stream: { source: 'ci', format: 'csv', body: Readable.from([]) },
      }),
  ],
  [
    'declareType',
    ['metrics.write'],
    service =>
      service.declareType({
        credentials,
        type: {
          id: 'build/time',
          title: 'Build time',
          unit: 'minutes',
          better: 'lower',
          aggregation: 'latest',
          cadence: 'P1D',
        },
      }),
  ],
  ['listTypes', ['metrics.read'], service => service.listTypes(DAY)],
  ['listSources', ['metrics.read'], service => service.listSources(DAY)],
  ['readSeries', ['metrics.read'], read('build/time')],
  ['readSeries', ['metrics.read', 'totals.read'], read('adoption/search')],
  ['readSeries', ['metrics.read', 'allocation.read'], read('deferral/core')],
  ['readSeries', ['metrics.read', 'allocation.read'], read('coverage/core')],
  [
    'readSeries',
    ['metrics.read', 'allocation.read'],
    read('allocation/core/platform'),
  ],
  [
    'readSeries',
    ['metrics.read', 'allocation.read'],
    read('duplication/retired'),
  ],
];

describe('AuthorizedMetricService', () => {
  it.each(calls)('asks before %s for %j', async (name, needed, call) => {
    const names = needed.map(short => `platform-ledger.${short}`);
    const allowing = createService(names);
    await call(allowing.service);
    expect(allowing.store[name]).toHaveBeenCalledTimes(1);

    for (const missing of names) {
      const { store, service } = createService(
        names.filter(other => other !== missing),
      );
      await expect(call(service)).rejects.toThrow(missing);
      expect(store[name]).not.toHaveBeenCalled();
    }
  });
});
