export { AuthorizedScorecardService } from './AuthorizedScorecardService';
export { DatabaseScorecardReads } from './DatabaseScorecardReads';
export type { EvaluationSources } from './evaluation/EvaluationSources';
export { rebuildStandings } from './evaluation/rebuildStandings';
export { startEvaluation } from './evaluation/startEvaluation';
export { mountScorecardRoutes } from './routes';
export type { ScorecardReads, ScorecardService } from './types';
