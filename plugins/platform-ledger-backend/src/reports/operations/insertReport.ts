import { Knex } from 'knex';

/** A row of `reports`. */
export interface ReportRow {
  id: string;
  /** Empty: the whole organisation. */
  scope: string;
  label: string;
  from_day: number;
  /** The last day. */
  to_day: number;
  title: string;
  audience: string;
  author: string;
  recording: number;
}

/**
 * Adds what a report is about.
 */
export async function insertReport(options: {
  tx: Knex.Transaction;
  row: ReportRow;
}): Promise<void> {
  await options.tx('reports').insert(options.row);
}
