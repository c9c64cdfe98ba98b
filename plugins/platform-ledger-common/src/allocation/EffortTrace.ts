import { DayNumber } from '../time';

/**
 * A trace of ONE person on a work item, as the formulas of effort take it: no bot, and no name.
 *
 * @public
 */
export interface EffortTrace {
  /** In UTC; of time in progress, in the policy's time zone. */
  day: DayNumber;
  item: string;
  /** What traces came with: a commit, a pull request. A trace without is a change of its own. */
  change?: string;
  component?: string;
  area?: string;
  attributes: Readonly<Record<string, string>>;
  /** Hours in an in-progress status that day. */
  hours?: number;
  /** Story points completed that day. */
  points?: number;
}
