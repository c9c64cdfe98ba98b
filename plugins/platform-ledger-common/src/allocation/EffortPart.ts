import { DayNumber } from '../time';

/**
 * What one person gave to an item on a day.
 *
 * @public
 */
export interface EffortPart {
  day: DayNumber;
  item: string;
  /** The trace's own, with its component and area: what category rules read. */
  attributes: Readonly<Record<string, string>>;
  /** Person-days; of the method `points` story points, which are not time. */
  amount: number;
}
