import {
  Day,
  fromDayNumber,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RunwayCourse } from './runwayCourse';

/** The days that the chart can be read at: all that were measured, the milestones, and week by week what lies ahead. */
export function readableDays(course: RunwayCourse, milestones: Day[]): Day[] {
  const measured = course.curves.flatMap(({ points }) =>
    points.map(({ day }) => day),
  );
  const weeks: Day[] = [];
  const end = toDayNumber(course.to);
  for (let day = toDayNumber(course.from); day < end; day += 7) {
    weeks.push(fromDayNumber(day));
  }
  const last = measured.reduce((a, b) => (a > b ? a : b), course.from);
  return [
    ...new Set([
      ...measured,
      ...milestones,
      ...weeks.filter(day => day > last),
      course.to,
    ]),
  ]
    .filter(day => day <= course.to)
    .sort();
}
