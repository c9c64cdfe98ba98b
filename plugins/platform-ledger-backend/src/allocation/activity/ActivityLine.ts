import { BatchLine, IntakeRecord, LineFields } from '../../intake';

/**
 * What a reader makes of a line.
 */
export type ActivityLine = BatchLine<IntakeRecord<LineFields>>;
