import {
  Day,
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Which periods a table is of. What a reader narrows is which periods are listed, never what a cell is made of. */
export interface GridQuery {
  period: 'sprint' | 'quarter';
  /** Periods that end before it are left out. */
  from?: DayNumber;
  /** Periods that begin after it are left out. */
  to?: DayNumber;
}

/** Whether a period is among those that are asked for. */
export function isWithin(
  period: { start: Day; end: Day },
  { from, to }: GridQuery,
): boolean {
  return (
    (from === undefined || period.end >= fromDayNumber(from)) &&
    (to === undefined || period.start <= fromDayNumber(to))
  );
}
