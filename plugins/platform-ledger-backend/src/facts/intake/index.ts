export type { IntakeOutcome } from './Intake';
export { BATCH_LINES, type IntakeServices } from './IntakeServices';
export { type CsvColumns, DEFAULT_CSV_COLUMNS } from './readCsv';
export type { EntityDefaults } from './readEntityRef';
export { recordFailure } from './recordFailure';
export { takeItems } from './takeItems';
export { takePush } from './takePush';
export { takeFile, takeStream } from './takeStream';
