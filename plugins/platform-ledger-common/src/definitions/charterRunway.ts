import { DateTime } from 'luxon';
import { DayNumber, toDayNumber } from '../time';
import { CharterSpec } from './CharterEntity';

const RUNWAY_QUARTERS = 2;
const MONTHS_A_QUARTER = 3;

/**
 * The days `[start, end)` of a charter's runway: N quarters end the day before the same date 3N months later.
 *
 * @see METHODS, criteria: runway
 * @public
 */
export function charterRunway(
  spec: Pick<CharterSpec, 'startsOn' | 'runwayQuarters'>,
): { start: DayNumber; end: DayNumber } {
  const months = MONTHS_A_QUARTER * (spec.runwayQuarters ?? RUNWAY_QUARTERS);
  const end = DateTime.fromISO(spec.startsOn, { zone: 'utc' }).plus({ months });
  return {
    start: toDayNumber(spec.startsOn),
    end: toDayNumber(end.toISODate()!),
  };
}
