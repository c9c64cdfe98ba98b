export { DatabaseMetricReader } from './DatabaseMetricReader';
export { AdoptionFamily } from './families/AdoptionFamily';
export { nameOfRef } from './families/nameOfRef';
export { refsOfName } from './families/refsOfName';
export type {
  FrozenPopulation,
  MetricReader,
  PopulationRequest,
  SeriesRequest,
} from './MetricReader';
