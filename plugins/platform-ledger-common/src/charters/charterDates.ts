import { charterRunway, CharterSpec } from '../definitions';
import { Day, fromDayNumber } from '../time';

/**
 * The days that a charter turns on.
 *
 * @public
 */
export interface CharterDates {
  /** The day before the start, at whose end baselines and populations are taken. */
  baselineOn: Day;
  startsOn: Day;
  /** The last day of the first quarter. */
  checkpointOn: Day;
  /** The last day of the runway: the gate. */
  endsOn: Day;
  /** From the start to the end: 183 from 2024-07-01 to 2024-12-31. */
  runwayDays: number;
}

/**
 * The days that a charter turns on, all by the calendar.
 *
 * @see METHODS, criteria: runway
 * @public
 */
export function charterDates(
  spec: Pick<CharterSpec, 'startsOn' | 'runwayQuarters'>,
): CharterDates {
  const { start, end } = charterRunway(spec);
  const firstQuarter = charterRunway({ ...spec, runwayQuarters: 1 });
  return {
    baselineOn: fromDayNumber(start - 1),
    startsOn: spec.startsOn,
    checkpointOn: fromDayNumber(firstQuarter.end - 1),
    endsOn: fromDayNumber(end - 1),
    runwayDays: end - 1 - start,
  };
}
