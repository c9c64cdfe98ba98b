export type {
  AdoptionReader,
  AdoptionReading,
  AdoptionRequest,
  EligibleRequest,
} from './adoption/AdoptionReader';
export { DatabaseAdoptionReader } from './adoption/DatabaseAdoptionReader';
export { AuthorizedScorecardService } from './AuthorizedScorecardService';
export { DatabaseScorecardReads } from './DatabaseScorecardReads';
export type { EvaluationSources } from './evaluation/EvaluationSources';
export { rebuildStandings } from './evaluation/rebuildStandings';
export { startEvaluation } from './evaluation/startEvaluation';
export { selectEvaluatedUpTo } from './operations/selectEvaluatedUpTo';
export { mountScorecardRoutes } from './routes';
export type { Scorecard, ScorecardRevision } from './scorecardsOf';
export type { ScorecardReads, ScorecardService } from './types';
