import {
  Day,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CourseLine } from './runwayCourse';

/** Where a straight stretch is on a day; nothing outside of it. */
export function valueOn(line: CourseLine, day: Day): number | undefined {
  if (day < line.from.day || day > line.to.day) {
    return undefined;
  }
  const length = toDayNumber(line.to.day) - toDayNumber(line.from.day);
  const passed = toDayNumber(day) - toDayNumber(line.from.day);
  const part = length === 0 ? 1 : passed / length;
  return line.from.value + (line.to.value - line.from.value) * part;
}
