import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { MetricSource } from './MetricSource';

/** @public */
export interface MetricSourcesExtensionPoint {
  /**
   * @throws ConflictError where a source of that id is there already
   */
  addMetricSource(source: MetricSource): void;
}

/**
 * Where backend modules add sources of metrics.
 *
 * @public
 */
export const metricSourcesExtensionPoint =
  createExtensionPoint<MetricSourcesExtensionPoint>({
    id: 'platform-ledger.metric-sources',
  });
