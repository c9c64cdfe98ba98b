import { stringify } from 'csv-stringify/sync';

/** What a cell of a table may hold. */
export type CsvCell = string | number | boolean | undefined;

/**
 * A table with a header as CSV. A text that a spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers, blank where
 * there is no data.
 */
export function toCsv(header: string[], rows: CsvCell[][]): string {
  return stringify([header, ...rows], {
    escape_formulas: true,
    cast: { boolean: value => (value ? 'true' : 'false') },
  });
}
