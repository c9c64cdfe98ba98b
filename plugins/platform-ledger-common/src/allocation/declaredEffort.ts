import { CategoryDays } from '../schema';
import { InputError } from '@backstage/errors';
import { DayNumber } from '../time';
import { DaySpan } from './PeriodSpan';

import { workingDays } from './workingDays';

/**
 * What a squad declared for one day and category.
 *
 * @public
 */
export interface DeclaredPart {
  day: DayNumber;
  category: string;
  amount: number;
}

/**
 * A check-in spread over the days of its sprint.
 *
 * @public
 */
export interface DeclaredEffort {
  /**
   * `squad-days`: a share was declared and capacity is unknown, so a weekday of the whole squad counts as 1. Shares can be had of it, also over
   * several sprints, and no person-days.
   */
  unit: 'person-days' | 'squad-days';
  parts: DeclaredPart[];
}

/**
 * Spreads a squad's check-in evenly over the person-days of its capacity in the sprint; where none is known, over its weekdays. Of a declared share
 * the rest of the capacity is uncategorised, so that attributed and capacity are the same.
 *
 * `checkIn`: a platform share from 0 to 1, or person-days by category
 * `capacity`: the squad's person-days by day, where they are known
 * @throws InputError where a share is not from 0 to 1, days are negative, or neither or both are given
 * @see METHODS, allocation: declared
 * @public
 */
export function declaredEffort(options: {
  sprint: DaySpan;
  checkIn: { share?: number; categories?: readonly CategoryDays[] };
  capacity?: ReadonlyMap<DayNumber, number>;
}): DeclaredEffort {
  const { sprint, checkIn, capacity } = options;
  const { share, categories } = checkIn;
  if ((share === undefined) === (categories === undefined)) {
    throw new InputError(
      'A check-in states either a share or days by category',
    );
  }
  const known = daysOfCapacity(sprint, capacity);
  const squadDays = workingDays(sprint).map(day => ({ day, weight: 1 }));
  if (categories === undefined) {
    if (!(share! >= 0 && share! <= 1)) {
      throw new InputError(`A share must be from 0 to 1, not ${share}`);
    }
    const days = capacity ? known : squadDays;
    return {
      unit: capacity ? 'person-days' : 'squad-days',
      parts: days.flatMap(({ day, weight }) =>
        partsOf(day, [
          { category: 'platform', days: weight * share! },
          { category: 'uncategorised', days: weight * (1 - share!) },
        ]),
      ),
    };
  }
  for (const { category, days } of categories) {
    if (!(days >= 0 && Number.isFinite(days))) {
      throw new InputError(
        `Days of '${category}' must be 0 or more, not ${days}`,
      );
    }
  }
  const days = known.length > 0 ? known : squadDays;
  const total = days.reduce((sum, { weight }) => sum + weight, 0);
  return {
    unit: 'person-days',
    parts: days.flatMap(({ day, weight }) =>
      partsOf(
        day,
        categories.map(entry => ({
          category: entry.category,
          days: (entry.days * weight) / total,
        })),
      ),
    ),
  };
}

function daysOfCapacity(
  sprint: DaySpan,
  capacity: ReadonlyMap<DayNumber, number> | undefined,
): { day: DayNumber; weight: number }[] {
  return [...(capacity ?? [])]
    .filter(
      ([day, weight]) => day >= sprint.start && day < sprint.end && weight > 0,
    )
    .sort(([left], [right]) => left - right)
    .map(([day, weight]) => ({ day, weight }));
}

function partsOf(day: DayNumber, entries: CategoryDays[]): DeclaredPart[] {
  return entries
    .filter(entry => entry.days > 0)
    .map(entry => ({ day, category: entry.category, amount: entry.days }));
}
