import { DayNumber } from '../time';
import { EffortPart } from './EffortPart';
import { EffortTrace } from './EffortTrace';
import { isWeekday } from './isoWeekday';
import { splitDays } from './splitDays';

/** An item counts until this many days after its last activity, that day included. */
const ACTIVE_DAYS = 30;

/**
 * How many days before a period the traces of an item have to be known for time in progress to come out right in it: longer than an item
 * counts without activity, with the weekend before.
 *
 * @public
 */
export const TIME_IN_PROGRESS_LEAD_DAYS = 35;

/**
 * A weekday is split over the items in progress in proportion to the hours each was in progress that day; an item counts until 30 days
 * after its last activity. Activity is a trace without hours (a commit, an edit), whatever is given as `activity`, and the day on which an item
 * comes into progress: one with hours whose weekday before has none.
 *
 * `traces`: of one person, those that count; days in the policy's time zone
 * `activity`: by item, days on which anybody was active on it
 * @returns person-days, before the weekly cap
 * @see METHODS, allocation: time-in-progress
 * @public
 */
export function timeInProgress(options: {
  traces: Iterable<EffortTrace>;
  activity?: ReadonlyMap<string, readonly DayNumber[]>;
}): EffortPart[] {
  const traces = [...options.traces];
  const active = activeDays({ traces, activity: options.activity });
  return splitDays({
    traces: traces.filter(
      trace =>
        (trace.hours ?? 0) > 0 &&
        isWeekday(trace.day) &&
        active
          .get(trace.item)!
          .some(day => day <= trace.day && trace.day <= day + ACTIVE_DAYS),
    ),
    weigh: (trace, soFar) => soFar + (trace.hours ?? 0),
  });
}

function activeDays(options: {
  traces: readonly EffortTrace[];
  activity?: ReadonlyMap<string, readonly DayNumber[]>;
}): Map<string, DayNumber[]> {
  const { traces, activity } = options;
  const active = new Map<string, Set<DayNumber>>();
  const inProgress = new Map<string, Set<DayNumber>>();
  for (const trace of traces) {
    if (!active.has(trace.item)) {
      active.set(trace.item, new Set(activity?.get(trace.item)));
      inProgress.set(trace.item, new Set());
    }
    const days = (trace.hours ?? 0) > 0 ? inProgress : active;
    days.get(trace.item)!.add(trace.day);
  }
  for (const [item, days] of inProgress) {
    for (const day of days) {
      if (!cameFromBefore(day, days)) {
        active.get(item)!.add(day);
      }
    }
  }
  return new Map([...active].map(([item, days]) => [item, [...days]]));
}

/** Weekends may go unreported, so they interrupt nothing. */
function cameFromBefore(day: DayNumber, days: ReadonlySet<DayNumber>): boolean {
  let before = day - 1;
  while (!isWeekday(before) && !days.has(before)) {
    before -= 1;
  }
  return days.has(before);
}
