import { DayNumber } from '../time';
import { availability, isCapacityStated, PersonCalendar } from './availability';
import { weekStart } from './isoWeekOf';
import { DaySpan } from './PeriodSpan';

/**
 * A person's known capacity of each ISO week that a span touches, by its Monday: what caps their effort of the week. Empty where nobody stated any.
 *
 * @returns person-days, over all the person's groups
 * @see METHODS, allocation
 * @public
 */
export function weekCapacities(
  calendar: PersonCalendar,
  span: DaySpan,
): Map<DayNumber, number> {
  const capacities = new Map<DayNumber, number>();
  if (!isCapacityStated(calendar)) {
    return capacities;
  }
  for (let week = weekStart(span.start); week < span.end; week += 7) {
    let capacity = 0;
    for (let day = week; day < week + 7; day++) {
      capacity += availability(calendar, day);
    }
    capacities.set(week, capacity);
  }
  return capacities;
}
