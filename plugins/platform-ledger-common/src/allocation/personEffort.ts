import { DayNumber } from '../time';
import { CappedWeek, capWeeks } from './capWeeks';
import { countedTraces } from './countedTraces';
import { EffortPart } from './EffortPart';
import { EffortTrace } from './EffortTrace';
import { equalSplit } from './equalSplit';
import { storyPoints } from './storyPoints';
import { timeInProgress } from './timeInProgress';
import { AllocationMethod, CrossCutting } from './types';

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
 * `traces`: of one person, without bots, in any order; the same trace again changes nothing
 * `weekCaps`: by the Monday of a week, the person's capacity in it, where it is known
 * `activity`: of time in progress: by item, days on which anybody was active on it
 * @see METHODS, allocation
 * @public
 */
export function personEffort(options: {
  traces: Iterable<EffortTrace>;
  method: Exclude<AllocationMethod, 'declared'>;
  crossCutting: CrossCutting;
  weekCaps?: ReadonlyMap<DayNumber, number>;
  activity?: ReadonlyMap<string, readonly DayNumber[]>;
}): PersonEffort {
  const { method, crossCutting, weekCaps, activity } = options;
  const traces = countedTraces(options.traces, crossCutting);
  if (method === 'points') {
    return {
      unit: 'story-points',
      parts: storyPoints(traces),
      cappedWeeks: [],
    };
  }
  const parts =
    method === 'time-in-progress'
      ? timeInProgress({ traces, activity })
      : equalSplit(traces);
  return { unit: 'person-days', ...capWeeks({ parts, weekCaps }) };
}
