import { ReportSnapshot } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What a cell may hold: figures at full precision; blank where there is no data. */
export type CsvValue = string | number | boolean | undefined;

/** A table of a report: what it is called, its columns, and its rows one by one. */
export interface CsvTable {
  name: string;
  columns: readonly string[];
  rows(snapshot: ReportSnapshot): Iterable<CsvValue[]>;
}
