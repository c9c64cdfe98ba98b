import { CharterCriterion, CharterSpec } from '../definitions';
import { Day } from '../time';
import { charterDates } from './charterDates';

/**
 * The day on which a criterion is judged: its own, or the end of the runway.
 *
 * @public
 */
export function dueOnOf(
  criterion: Pick<CharterCriterion, 'due'>,
  spec: Pick<CharterSpec, 'startsOn' | 'runwayQuarters'>,
): Day {
  return criterion.due ?? charterDates(spec).endsOn;
}
