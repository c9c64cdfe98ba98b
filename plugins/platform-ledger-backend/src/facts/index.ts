export { AuthorizedFactReads } from './AuthorizedFactReads';
export { DatabaseFactHistoryReader } from './DatabaseFactHistoryReader';
export { DatabaseFactStore } from './DatabaseFactStore';
export type { DeclaredFacts } from './DeclaredFacts';
export { ReportDays } from './ReportDays';
export { mountFactRoutes } from './routes';
export { FactRuns } from './FactRuns';
export { FactSourceRegistry } from './sources/FactSourceRegistry';
export type { ScheduledSource } from './sources/ScheduledSource';
export { scheduledSources } from './sources/scheduledSources';
export { startFactSources } from './sources/startFactSources';
export type {
  CommittedSweep,
  EntityFactHistory,
  EvidenceRange,
  FactHistories,
  FactHistoryReader,
  FactsAsOf,
  FactSeries,
  FactStore,
  FactStream,
  RecordedSegment,
  SweepDay,
} from './types';
