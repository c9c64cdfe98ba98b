import { AllocationMethod, CrossCutting } from '../schema';
import { DayNumber } from '../time';
import { countedTraces } from './countedTraces';
import { EffortPart } from './EffortPart';
import { EffortTrace } from './EffortTrace';
import { equalSplit } from './equalSplit';
import { storyPoints } from './storyPoints';
import { timeInProgress } from './timeInProgress';

/**
 * What ONE person's effort is read from, and how.
 *
 * @public
 */
export interface EffortOptions {
  /** Of one person, without bots, in any order; the same trace again changes nothing. */
  traces: Iterable<EffortTrace>;
  method: Exclude<AllocationMethod, 'declared'>;
  crossCutting: CrossCutting;
  /** By the Monday of a week, the person's capacity in it, where it is known. */
  weekCaps?: ReadonlyMap<DayNumber, number>;
  /** Of time in progress: by item, days on which anybody was active on it. */
  activity?: ReadonlyMap<string, readonly DayNumber[]>;
}

/** Effort by day before weeks are capped; story points, which no week caps, of the method points. */
export function uncappedEffort(options: EffortOptions): EffortPart[] {
  const { method, crossCutting, activity } = options;
  const traces = countedTraces(options.traces, crossCutting);
  switch (method) {
    case 'points':
      return storyPoints(traces);
    case 'time-in-progress':
      return timeInProgress({ traces, activity });
    default:
      return equalSplit(traces);
  }
}
