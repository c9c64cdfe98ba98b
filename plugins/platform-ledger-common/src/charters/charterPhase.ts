import { CharterDecision, CharterPhase } from '../schema';
import { Day } from '../time';
import { CharterDates } from './charterDates';

/**
 * Where a charter is on a day. A hold is over on the day until which it was taken: the gate is open again.
 *
 * `decision`: the latest that was taken by the day
 * @see METHODS, criteria: runway, verdict
 * @public
 */
export function charterPhase(options: {
  asOf: Day;
  dates: Pick<CharterDates, 'startsOn' | 'checkpointOn' | 'endsOn'>;
  decision?: Pick<CharterDecision, 'decision' | 'holdUntil'>;
  retired: boolean;
}): CharterPhase {
  const { asOf, dates, decision, retired } = options;
  if (retired) {
    return 'retired';
  }
  if (decision && decision.decision !== 'hold') {
    return 'decided';
  }
  if (decision?.holdUntil !== undefined) {
    return asOf < decision.holdUntil ? 'held' : 'gate';
  }
  if (asOf < dates.startsOn) {
    return 'planned';
  }
  if (asOf >= dates.endsOn) {
    return 'gate';
  }
  return asOf > dates.checkpointOn ? 'checked' : 'running';
}
