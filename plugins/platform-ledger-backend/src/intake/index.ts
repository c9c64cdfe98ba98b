export {
  BATCH_LINES,
  BatchIntake,
  type BatchIntakeOptions,
  type BatchIntakeOutcome,
  type BatchLine,
  type BatchOutcome,
} from './BatchIntake';
export { checkSourceName } from './checkSourceName';
export { fileFingerprint } from './fileFingerprint';
export { givenFields } from './givenFields';
export { type IntakeRecord, lastLineOf, malformed } from './IntakeRecord';
export type { IntakeTables } from './IntakeTables';
export {
  type LineFields,
  readJsonFields,
  readListFields,
  toLineFields,
} from './LineFields';
export { breakOffRuns } from './operations/breakOffRuns';
export { ensureSource, type SourceRow } from './operations/ensureSource';
export { type RunRow, selectLatestRuns } from './operations/selectLatestRuns';
export {
  selectFailedSources,
  selectIsRunning,
} from './operations/selectRunStates';
export type { RunCounts, RunState } from './operations/updateRun';
export { widenSourceDays } from './operations/widenSourceDays';
export { MOST_LEVELS, nestedTooDeep } from './nestedTooDeep';
export { readCsvRecords } from './readCsvRecords';
export { readJsonLines } from './readJsonLines';
export { readReportDay } from './readReportDay';
export { readReportInstant } from './readReportInstant';
export { RunRecorder } from './RunRecorder';
export {
  type RunnableSource,
  SourceRunner,
  type SourceRun,
  type SourceRunOutcome,
} from './SourceRunner';
export { startSources } from './startSources';
