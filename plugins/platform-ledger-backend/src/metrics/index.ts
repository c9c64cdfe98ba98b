export type {
  FrozenPopulation,
  MetricReader,
  PopulationRequest,
  SeriesRequest,
} from './MetricReader';
