import { DayNumber } from '../time';

/**
 * Days `[from, to)` on which a series has one value. Days without a segment have none.
 *
 * @public
 */
export interface FactSegment<Value = string> {
  from: DayNumber;
  to: DayNumber;
  value: Value;
  /** Each sweep of the source on a day of it confirmed the value. Else it was reported on the first day alone. */
  swept: boolean;
}

/**
 * Days `[from, to)` over which every winning sweep of the source reported one value; `to` is the first sweep that did not.
 *
 * @public
 */
export interface FactRun {
  from: DayNumber;
  to: DayNumber;
  /** Canonical text. */
  value: string;
}

/**
 * A report outside committed sweeps. At most one a day and instant.
 *
 * @public
 */
export interface ExplicitReport {
  day: DayNumber;
  /** ISO instant in UTC with milliseconds. */
  observedAt: string;
  /** Canonical text; none says: absent. */
  value?: string;
}

/**
 * The winning sweep of a day.
 *
 * @public
 */
export interface WinningSweep {
  day: DayNumber;
  /** ISO instant in UTC with milliseconds. */
  observedAt: string;
}
