export { DatabaseMetricReader } from './DatabaseMetricReader';
export { AdoptionFamily } from './families/AdoptionFamily';
export type {
  FrozenPopulation,
  MetricReader,
  PopulationRequest,
  SeriesRequest,
} from './MetricReader';
