import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { DayNumber, toDayNumber } from '../time';

/**
 * Cuts a stretch of time in a status at the midnights of a time zone, the policy's: the hours of each day, as traces carry them. For sources of activity, which alone
 * know of instants.
 *
 * `from`: the first instant
 * `to`: the instant after the last
 * @throws InputError where the time zone is none
 * @see METHODS, time
 * @public
 */
export function hoursByDay(options: {
  from: Date;
  to: Date;
  timeZone: string;
}): { day: DayNumber; hours: number }[] {
  const { from, to, timeZone } = options;
  let cursor = DateTime.fromJSDate(from, { zone: timeZone });
  if (!cursor.isValid) {
    throw new InputError(`'${timeZone}' is not a time zone`);
  }
  const pieces: { day: DayNumber; hours: number }[] = [];
  while (cursor.toMillis() < to.getTime()) {
    const midnight = cursor.plus({ days: 1 }).startOf('day');
    const end = Math.min(midnight.toMillis(), to.getTime());
    pieces.push({
      day: toDayNumber(cursor.toISODate()!),
      hours: (end - cursor.toMillis()) / 3_600_000,
    });
    cursor = midnight;
  }
  return pieces;
}
