import { Readable } from 'node:stream';
import { IntakeRecord, malformed } from './IntakeRecord';
import { MOST_LEVELS, nestedTooDeep } from './nestedTooDeep';
import { readLines } from './readLines';

const LONGEST_LINE = 100_000;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads lines of JSON. Empty lines count as lines and say nothing.
 */
export async function* readJsonLines(
  stream: Readable,
): AsyncGenerator<IntakeRecord<unknown>> {
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

function parseLine(line: number, text: string): IntakeRecord<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return nestedTooDeep(value)
      ? malformed(line, `is nested deeper than ${MOST_LEVELS} levels`)
      : { line, value };
  } catch {
    return malformed(line, 'is not JSON');
  }
}
