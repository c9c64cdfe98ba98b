import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';

export type ColumnType = 'text' | 'integer' | 'double' | 'boolean';

/** A stretch of a timeline: the key's columns, the days, and whatever else the table says. */
export interface TimelineRow {
  from_day: DayNumber;
  to_day: DayNumber;
}

/**
 * A table with both clocks.
 */
export interface BitemporalTable<Row extends TimelineRow> {
  name: string;
  /** Columns that name a timeline. */
  key: { [column in keyof Row & string]?: ColumnType };
  /** The other columns, without the four of the clocks. */
  payload: { [column in keyof Row & string]?: ColumnType };
}
