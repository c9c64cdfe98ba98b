import { CappedWeek, capWeeks } from './capWeeks';
import { EffortPart } from './EffortPart';
import { EffortOptions, uncappedEffort } from './uncappedEffort';

/**
 * What one person gave to which item on which day.
 *
 * @public
 */
export interface PersonEffort {
  /** Story points are not time: neither coverage nor a minimum of days can be asked of them. */
  unit: 'person-days' | 'story-points';
  /** By day; in an order that does not depend on that of the traces. */
  parts: EffortPart[];
  cappedWeeks: CappedWeek[];
}

/**
 * The effort of ONE person by a method that reads activity. The traces must cover whole ISO weeks, because a week is capped as a whole
 * (and for time in progress `TIME_IN_PROGRESS_LEAD_DAYS` before the first day that matters); keep the parts of the period afterwards.
 *
 * @see METHODS, allocation
 * @public
 */
export function personEffort(options: EffortOptions): PersonEffort {
  const parts = uncappedEffort(options);
  return options.method === 'points'
    ? { unit: 'story-points', parts, cappedWeeks: [] }
    : {
        unit: 'person-days',
        ...capWeeks({ parts, weekCaps: options.weekCaps }),
      };
}
