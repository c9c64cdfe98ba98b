import { stringify } from 'csv-stringify/sync';
import { ReportSnapshot } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { toChunks } from '../toChunks';
import { columnName } from './columnName';
import { CsvTable } from './CsvTable';

/**
 * A table of a report as CSV. A text that a spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers.
 */
export function renderCsv(
  table: CsvTable,
  snapshot: ReportSnapshot,
): Iterable<Buffer> {
  return toChunks(linesOf(table, snapshot));
}

function* linesOf(table: CsvTable, snapshot: ReportSnapshot) {
  yield lineOf(table.columns.map(columnName));
  for (const row of table.rows(snapshot)) {
    yield lineOf(row);
  }
}

function lineOf(row: unknown[]): string {
  return stringify([row], {
    escape_formulas: true,
    cast: { boolean: value => (value ? 'true' : 'false') },
  });
}
