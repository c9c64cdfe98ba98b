import { pipeline, Readable } from 'node:stream';
import { InputError } from '@backstage/errors';
import { parse } from 'csv-parse';
import { IntakeRecord, malformed } from './IntakeRecord';

const LONGEST_RECORD = 100_000;

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/**
 * Reads the records of a CSV with a header.
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
  const skipped: IntakeRecord<never>[] = [];
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
  let header: (Meaning | undefined)[] | undefined;
  for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
    if (!header) {
      header = readHeader(record);
      continue;
    }
    yield* skipped.splice(0);
    if (record.length === header.length) {
      const value: { [meaning in Meaning]?: string } = {};
      for (const [index, meaning] of header.entries()) {
        if (meaning) {
          value[meaning] = record[index];
        }
      }
      yield { line: info.lines, value };
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

/** By its kind: the parser's own words repeat what stands in the line. */
function reasonOf(error: { code?: string } | undefined): string {
  return `is not CSV: ${error?.code ?? 'malformed'}`;
}
