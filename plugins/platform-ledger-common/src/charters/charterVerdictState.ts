import { CharterVerdict } from '../schema';
import { addDays, Day } from '../time';

/**
 * Whether a verdict may still move: `as-of-now` before the due day, provisional from then on, until it is recorded `settleDays` later. A source
 * that failed on the due day gives that long once more.
 *
 * @returns `settlesOn`: the day on which a provisional one is to be recorded
 * @see METHODS, criteria: recording
 * @public
 */
export function charterVerdictState(options: {
  asOf: Day;
  dueOn: Day;
  settleDays: number;
  sourceFailed: boolean;
}): Pick<CharterVerdict, 'state' | 'settlesOn'> {
  const { asOf, dueOn, settleDays, sourceFailed } = options;
  if (asOf < dueOn) {
    return { state: 'as-of-now' };
  }
  return sourceFailed
    ? {
        state: 'provisional-source-failed',
        settlesOn: addDays(dueOn, 2 * settleDays),
      }
    : { state: 'provisional', settlesOn: addDays(dueOn, settleDays) };
}
