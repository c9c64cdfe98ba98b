import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * The rows of a CSV file.
 */
export function readCsv<Row>(file: string): Row[] {
  return parse(readFileSync(file), { columns: true }) as Row[];
}
