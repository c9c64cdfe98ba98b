import { Readable } from 'node:stream';
import { IntakeLine, malformed } from './IntakeLine';
import { readLines } from './readLines';

const LONGEST_LINE = 100_000;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads lines of JSON: an observation, or `{ "sweep": { … } }`. Empty lines count as lines and say nothing.
 */
export async function* readNdjson(
  stream: Readable,
): AsyncGenerator<IntakeLine> {
  let line = 0;
  for await (const raw of readLines(stream, LONGEST_LINE)) {
    line += 1;
    const text =
      line === 1 && raw?.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
    if (text === undefined) {
      yield malformed(line, `has more than ${LONGEST_LINE} characters`);
    } else if (text.trim() !== '') {
      yield parseLine(line, text);
    }
  }
}

function parseLine(line: number, text: string): IntakeLine {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return malformed(line, 'is not JSON');
  }
  return toIntakeLine(line, parsed);
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
