import {
  MetricPoint,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DateNumbers } from './KnownCharter';

/**
 * Points of a series as forecasts take them, in days since the start; the baseline is day 0. Those without a value are left out.
 */
export function linePoints(
  points: readonly MetricPoint[],
  { startsOn }: Pick<DateNumbers, 'startsOn'>,
): { x: number; y: number }[] {
  return points.flatMap(({ day, value }) =>
    value === undefined
      ? []
      : [{ x: Math.max(0, toDayNumber(day) - startsOn), y: value }],
  );
}
