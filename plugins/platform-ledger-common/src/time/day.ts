import { InputError } from '@backstage/errors';

/**
 * A calendar day in UTC, `YYYY-MM-DD`.
 *
 * @public
 */
export type Day = string;

/**
 * A day as the whole number of days since 1970-01-01, as the database keeps it.
 *
 * @public
 */
export type DayNumber = number;

/**
 * The `to` of an interval that has no end. Half-open intervals `[from, to)` compare without a special case.
 *
 * @public
 */
export const OPEN_END: DayNumber = 2_147_483_647;

/**
 * The `from` of an interval that has no known beginning.
 *
 * @public
 */
export const BEGINNING: DayNumber = 0;

const MILLISECONDS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a text is a day that exists in the calendar, from 1970 on.
 *
 * @public
 */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !SHAPE.test(text) || text < '1970-01-01') {
    return false;
  }
  // Asked for every line of a stream, so without a library: a day that does not exist becomes none or another one.
  const instant = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().slice(0, 10) === text
  );
}

/**
 * Days since 1970-01-01.
 *
 * @throws InputError where the text is not a day
 * @public
 */
export function toDayNumber(day: Day): DayNumber {
  if (!isDay(day)) {
    throw new InputError(`'${day}' is not a day of the form YYYY-MM-DD`);
  }
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/**
 * The day of a number of days since 1970-01-01.
 *
 * @public
 */
export function fromDayNumber(number: DayNumber): Day {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * The UTC day that an instant falls on.
 *
 * @public
 */
export function dayOf(instant: Date): Day {
  return instant.toISOString().slice(0, 10);
}

/**
 * The day a number of days later (earlier where negative).
 *
 * @public
 */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days);
}
