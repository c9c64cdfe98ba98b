import { Readable } from 'node:stream';
import { readJsonLines } from '../../intake';
import { IntakeLine, malformed } from './IntakeLine';

/**
 * Reads lines of JSON: an observation, or `{ "sweep": { … } }`. Empty lines count as lines and say nothing.
 */
export async function* readNdjson(
  stream: Readable,
): AsyncGenerator<IntakeLine> {
  for await (const record of readJsonLines(stream)) {
    yield 'rejection' in record
      ? { kind: 'malformed', rejection: record.rejection }
      : toIntakeLine(record.line, record.value);
  }
}

/**
 * What one JSON value says.
 */
export function toIntakeLine(line: number, value: unknown): IntakeLine {
  if (!isObject(value)) {
    return malformed(line, 'must be a JSON object');
  }
  if (!('sweep' in value)) {
    return { kind: 'observation', line, fields: value, text: false };
  }
  if (Object.keys(value).length > 1 || !isObject(value.sweep)) {
    return malformed(
      line,
      'the end of a sweep is { "sweep": { "observedOn", "observedAt"?, "count" } } and nothing else',
    );
  }
  return { kind: 'sweep', line, fields: value.sweep };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
