import { Day } from '../../time';

/** @public */
export interface ReportPeriod {
  /** `2024-Q4`. */
  label: string;
  from: Day;
  /** The last day. */
  to: Day;
}
