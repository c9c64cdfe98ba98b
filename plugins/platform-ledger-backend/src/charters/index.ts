export type { CharterFigures, CharterReads } from './CharterReads';
export type { CharterService } from './CharterService';
export { DatabaseCharterReads } from './DatabaseCharterReads';
export type { CharterSources } from './evaluation/CharterSources';
export { streamEvidence } from './operations/streamEvidence';
export { startCharters } from './startCharters';
