export { BitemporalBatch } from './BitemporalBatch';
export type { BitemporalTable, TimelineRow } from './BitemporalTable';
export { systemClock, type Clock } from './Clock';
export {
  inByteOrder,
  isPostgres,
  jsonRows,
  toBoolean,
  toCount,
} from './dialect';
export { groupBy } from './groupBy';
export { insertMissing } from './insertMissing';
export { LedgerDatabase } from './LedgerDatabase';
export { resolveRecording } from './operations/resolveRecording';
export { LATEST_RECORDING, OPEN_RECORDING, type Recording } from './Recording';
export { streamRows } from './streamRows';
export { writeBitemporal } from './writeBitemporal';
