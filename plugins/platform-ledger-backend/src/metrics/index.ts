export { createMetricReader } from './createMetricReader';
export { DatabaseMetricStore } from './DatabaseMetricStore';
export { nameOfRef } from './families/nameOfRef';
export { refsOfName } from './families/refsOfName';
export { restsOnAllocation } from './families/restsOnAllocation';
export type {
  FrozenPopulation,
  MetricReader,
  PopulationRequest,
  SeriesRequest,
} from './MetricReader';
export { MetricRuns } from './MetricRuns';
export type { MetricStore, MetricStream } from './MetricStore';
export { mountMetricRoutes } from './routes';
export { MetricSourceRegistry } from './sources/MetricSourceRegistry';
export { scheduledMetricSources } from './sources/scheduledMetricSources';
export { startMetricSources } from './sources/startMetricSources';
