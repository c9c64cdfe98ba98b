import { IntakeRecord, malformed } from '../../intake';

/** The fields of a trace, of which nothing is known yet. */
export interface TraceFields {
  fields: Record<string, unknown>;
  /** The values are texts, as in a CSV. */
  text: boolean;
}

/**
 * What a reader makes of a line.
 */
export type ActivityLine =
  | IntakeRecord<TraceFields>
  /** How far a scheduled source has read, in its own words. */
  | { line: number; mark: string };

/** What one JSON value says. */
export function toActivityLine(line: number, value: unknown): ActivityLine {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { line, value: { fields: { ...value }, text: false } }
    : malformed(line, 'must be a JSON object');
}
