import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { readCsvRecords } from '../../intake';
import { Readable } from 'node:stream';
import { IntakeLine } from './IntakeLine';

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
  const records = readCsvRecords({
    stream,
    readHeader: names => readHeader({ names, columns, otherColumns }),
  });
  for await (const record of records) {
    yield 'rejection' in record
      ? { kind: 'malformed', ...record }
      : {
          kind: 'observation',
          line: record.line,
          lastLine: record.lastLine,
          fields: record.value,
          text: true,
        };
  }
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
      throw fieldError(
        'header',
        `must name the column '${columns[meaning]}' once`,
      );
    }
  }
  const unknown = names.find((_, index) => header[index] === undefined);
  if (unknown !== undefined && otherColumns === 'refuse') {
    throw fieldError('header', `has an unknown column '${unknown}'`);
  }
  return header;
}
