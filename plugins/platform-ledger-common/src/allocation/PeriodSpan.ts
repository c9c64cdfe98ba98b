import { DayNumber } from '../time';

/**
 * What a period is: a sprint by the policy's length and anchor; months; quarters and years from the month the fiscal year starts in.
 *
 * @public
 */
export type PeriodKind = 'sprint' | 'month' | 'quarter' | 'year';

/**
 * The days `[start, end)`.
 *
 * @public
 */
export interface DaySpan {
  start: DayNumber;
  /** The first day after it. */
  end: DayNumber;
}

/**
 * A named period, half-open.
 *
 * @public
 */
export interface PeriodSpan extends DaySpan {
  kind: PeriodKind;
  /** `2024-Q3`, `FY2025-Q1`, `2024-07`, `2024`; of a sprint its first day. */
  label: string;
}
