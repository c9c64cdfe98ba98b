export { deduplication } from './deduplication';
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
export { onboardingDelta, type OnboardingDelta } from './onboardingDelta';
export { valueProblem } from './valueProblem';
