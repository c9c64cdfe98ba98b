import { NotImplementedError } from '@backstage/errors';
import { MetricApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** The part of a fake ledger that is about metrics, which no view asks for by themselves. */
export function createFakeMetrics(): MetricApi {
  async function notHere(): Promise<never> {
    throw new NotImplementedError('No view asks for it');
  }
  return {
    listMetrics: notHere,
    declareMetricType: notHere,
    getMetricSeries: notHere,
    pushMetrics: notHere,
    listMetricSources: notHere,
  };
}
