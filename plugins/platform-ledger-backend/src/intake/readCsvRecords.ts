import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { IntakeRecord, malformed } from './IntakeRecord';
import { readLines } from './readLines';

const LONGEST_LINE = 100_000;
const BYTE_ORDER_MARK = '\ufeff';

/** A cell may go over several lines; one whose quote is not closed within as many is a mistake of its first line alone. */
const MOST_LINES = 50;

/**
 * Reads the records of a CSV with a header. A line that is malformed takes no other with it.
 *
 * `readHeader`: what each column means; the cells of a column without a meaning are left out
 * @returns cells by what they mean
 * @throws InputError where there is no header, or whatever `readHeader` throws
 */
export async function* readCsvRecords<Meaning extends string>(options: {
  stream: Readable;
  readHeader: (names: string[]) => (Meaning | undefined)[];
}): AsyncGenerator<IntakeRecord<{ [meaning in Meaning]?: string }>> {
  const { stream, readHeader } = options;
  let header: (Meaning | undefined)[] | undefined;
  for await (const record of readCells(stream)) {
    if (header) {
      yield 'rejection' in record ? record : name(record, header);
    } else if ('rejection' in record) {
      throw fieldError('header', record.rejection.reason);
    } else {
      header = readHeader(record.value);
    }
  }
  if (!header) {
    throw fieldError('header', 'the CSV has no header');
  }
}

function name<Meaning extends string>(
  record: { line: number; lastLine?: number; value: string[] },
  header: (Meaning | undefined)[],
): IntakeRecord<{ [meaning in Meaning]?: string }> {
  const { line, lastLine, value: cells } = record;
  if (cells.length !== header.length) {
    const reason = `has ${cells.length} cells, the header has ${header.length}`;
    return { ...malformed(line, reason), lastLine };
  }
  const value: { [meaning in Meaning]?: string } = {};
  for (const [index, meaning] of header.entries()) {
    if (meaning) {
      value[meaning] = cells[index];
    }
  }
  return { line, lastLine, value };
}

interface OpenLine {
  line: number;
  text: string;
}

/** The cells of each record, with the lines it begins and ends on. Lines are put together as long as a quote is open. */
async function* readCells(
  stream: Readable,
): AsyncGenerator<IntakeRecord<string[]>> {
  let line = 0;
  let open: OpenLine[] = [];
  for await (const raw of readLines(stream, LONGEST_LINE)) {
    line += 1;
    const text =
      line === 1 && raw?.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
    if (text === undefined) {
      yield* settle(open);
      open = [];
      yield malformed(line, `has more than ${LONGEST_LINE} characters`);
    } else {
      open.push({ line, text });
      while (open.length > 0) {
        const taken = take(open);
        if (!taken) {
          break;
        }
        open = open.slice(taken.lines);
        yield* taken.records;
      }
    }
  }
  yield* settle(open);
}

/** What stands at the front, if it can be told yet. */
function take(
  open: OpenLine[],
): { lines: number; records: IntakeRecord<string[]>[] } | undefined {
  let quotes = 0;
  for (const [index, { text }] of open.entries()) {
    quotes += text.includes('"') ? text.split('"').length - 1 : 0;
    if (quotes % 2 === 0) {
      return { lines: index + 1, records: parseRecord(open, index + 1) };
    }
  }
  return open.length < MOST_LINES
    ? undefined
    : { lines: 1, records: [notClosed(open[0])] };
}

/** What is left when nothing more comes. */
function settle(open: OpenLine[]): IntakeRecord<string[]>[] {
  const records: IntakeRecord<string[]>[] = [];
  let rest = open;
  while (rest.length > 0) {
    const taken = take(rest) ?? { lines: 1, records: [notClosed(rest[0])] };
    records.push(...taken.records);
    rest = rest.slice(taken.lines);
  }
  return records;
}

function parseRecord(
  open: OpenLine[],
  lines: number,
): IntakeRecord<string[]>[] {
  const [{ line, text }] = open;
  if (lines === 1 && text === '') {
    return [];
  }
  if (lines === 1 && !text.includes('"')) {
    return [{ line, value: text.split(',') }];
  }
  try {
    const whole = open.slice(0, lines).map(item => item.text);
    const [value]: string[][] = parse(whole.join('\n'), {
      relax_column_count: true,
    });
    return [{ line, lastLine: open[lines - 1].line, value }];
  } catch {
    // Not in the parser's own words, which repeat what stands in the line.
    return [
      malformed(line, 'has a quote where none can be'),
      ...again(open, lines),
    ];
  }
}

/** Of a record that is malformed only the first line is lost. */
function again(open: OpenLine[], lines: number): IntakeRecord<string[]>[] {
  return settle(open.slice(1, lines));
}

function notClosed({ line }: OpenLine): IntakeRecord<string[]> {
  return malformed(line, 'has a quote that is not closed');
}
