import { DayNumber } from '../time';

/**
 * How many entities came to a side of a level on a day (positive) or left it (negative).
 *
 * @public
 */
export interface LevelChange {
  day: DayNumber;
  /** The side on which the level, and those below it, are reached. */
  reached: boolean;
  count: number;
}

/**
 * A share of a population on a day.
 *
 * @public
 */
export interface SharePoint {
  day: DayNumber;
  numerator: number;
  denominator: number;
  /** None: 0 of 0, or a level that nobody can reach yet. */
  value?: number;
}

/**
 * Adoption of a level on chosen days, from the changes of all days.
 *
 * `days`: ascending
 * `populationSize`: of a frozen population: all of it are in the denominator on every day
 * `reachable`: whether the level can be reached on a day
 * @see METHODS, adoption
 * @public
 */
export function sharePoints(options: {
  changes: readonly LevelChange[];
  days: readonly DayNumber[];
  populationSize?: number;
  reachable: (day: DayNumber) => boolean;
}): SharePoint[] {
  const { days, populationSize, reachable } = options;
  const changes = options.changes.toSorted(
    (left, right) => left.day - right.day,
  );
  let next = 0;
  let numerator = 0;
  let below = 0;
  return days.map(day => {
    for (; next < changes.length && changes[next].day <= day; next += 1) {
      const { reached, count } = changes[next];
      if (reached) {
        numerator += count;
      } else {
        below += count;
      }
    }
    const denominator = populationSize ?? numerator + below;
    return {
      day,
      numerator,
      denominator,
      value:
        denominator > 0 && reachable(day) ? numerator / denominator : undefined,
    };
  });
}
