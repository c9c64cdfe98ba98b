export {
  type AggregatedPoint,
  aggregateObservations,
  type DailyObservation,
} from './aggregateObservations';
export { isFresh } from './isFresh';
export { metricDescription } from './metricDescription';
export {
  type MetricTypeProblem,
  metricTypeProblems,
} from './metricTypeProblems';
export { type LevelChange, type SharePoint, sharePoints } from './sharePoints';
export * from './types';
export { valueProblem } from './valueProblem';
