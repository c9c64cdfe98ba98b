import { InputError } from '@backstage/errors';
import { parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { IntakeLine, malformed } from './IntakeLine';

/** The columns of a CSV by what they mean. */
export interface CsvColumns {
  entity: string;
  fact: string;
  value: string;
  observedOn: string;
  /** May be missing in the file. */
  observedAt: string;
}

export const DEFAULT_CSV_COLUMNS: CsvColumns = {
  entity: 'entity',
  fact: 'fact',
  value: 'value',
  observedOn: 'observedOn',
  observedAt: 'observedAt',
};

const LONGEST_RECORD = 100_000;

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a CSV with a header, in any order of columns.
 *
 * `otherColumns`: what to do with columns that mean nothing here
 * @throws InputError where the header lacks a column, names one twice, or has one that is refused
 */
export async function* readCsv(options: {
  stream: Readable;
  columns: CsvColumns;
  otherColumns: 'refuse' | 'ignore';
}): AsyncGenerator<IntakeLine> {
  const { stream, columns, otherColumns } = options;
  const skipped: IntakeLine[] = [];
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    skip_records_with_error: true,
    on_skip: error => {
      skipped.push(malformed(Number(error?.lines ?? 0), reasonOf(error)));
      return undefined;
    },
  });
  // The callback is for the pipeline's sake: what breaks off is thrown where the parser is read.
  pipeline(stream, parser, () => undefined);
  let header: (keyof CsvColumns | undefined)[] | undefined;
  for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
    if (!header) {
      header = readHeader({ names: record, columns, otherColumns });
      continue;
    }
    yield* skipped.splice(0);
    if (record.length === header.length) {
      const fields: Record<string, unknown> = {};
      for (const [index, field] of header.entries()) {
        if (field) {
          fields[field] = record[index];
        }
      }
      yield { kind: 'observation', line: info.lines, fields, text: true };
    } else {
      yield malformed(
        info.lines,
        `has ${record.length} cells, the header has ${header.length}`,
      );
    }
  }
  if (!header) {
    throw new InputError('The CSV has no header');
  }
  yield* skipped.splice(0);
}

function readHeader(options: {
  names: string[];
  columns: CsvColumns;
  otherColumns: 'refuse' | 'ignore';
}): (keyof CsvColumns | undefined)[] {
  const { names, columns, otherColumns } = options;
  const meanings = Object.keys(columns) as (keyof CsvColumns)[];
  const header = names.map(name =>
    meanings.find(meaning => columns[meaning] === name),
  );
  for (const meaning of meanings) {
    const times = header.filter(field => field === meaning).length;
    if (times > 1 || (times === 0 && meaning !== 'observedAt')) {
      throw new InputError(
        `The CSV's header must name the column '${columns[meaning]}' once`,
      );
    }
  }
  const unknown = names.find((_, index) => header[index] === undefined);
  if (unknown !== undefined && otherColumns === 'refuse') {
    throw new InputError(`The CSV's header has an unknown column '${unknown}'`);
  }
  return header;
}

function reasonOf(error: Error | undefined): string {
  return `is not CSV: ${error?.message ?? 'malformed'}`.slice(0, 300);
}
