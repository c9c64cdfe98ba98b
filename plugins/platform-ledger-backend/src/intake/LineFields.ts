import { Readable } from 'node:stream';
import { IntakeRecord, malformed } from './IntakeRecord';
import { readJsonLines } from './readJsonLines';

/** The fields of a line, of which nothing is known yet. */
export interface LineFields {
  fields: Record<string, unknown>;
  /** The values are texts, as in a CSV. */
  text: boolean;
}

/** What one JSON value says. */
export function toLineFields(
  line: number,
  value: unknown,
): IntakeRecord<LineFields> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { line, value: { fields: { ...value }, text: false } }
    : malformed(line, 'must be a JSON object');
}

/** The items of a list, each line its position from 1. */
export async function* readListFields(
  items: readonly unknown[],
): AsyncGenerator<IntakeRecord<LineFields>> {
  for (const [index, item] of items.entries()) {
    yield toLineFields(index + 1, item);
  }
}

/** Lines of JSON. */
export async function* readJsonFields(
  stream: Readable,
): AsyncGenerator<IntakeRecord<LineFields>> {
  for await (const record of readJsonLines(stream)) {
    yield 'rejection' in record
      ? record
      : toLineFields(record.line, record.value);
  }
}
