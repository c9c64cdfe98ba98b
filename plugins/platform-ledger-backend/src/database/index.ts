export { systemClock, type Clock } from './Clock';
export { isPostgres, jsonRows, toBoolean, toCount } from './dialect';
export { LedgerDatabase } from './LedgerDatabase';
export { resolveRecording } from './operations/resolveRecording';
export { LATEST_RECORDING, OPEN_RECORDING, type Recording } from './Recording';
export {
  writeBitemporal,
  type BitemporalTable,
  type TimelineRow,
} from './writeBitemporal';
