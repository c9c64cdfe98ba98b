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
