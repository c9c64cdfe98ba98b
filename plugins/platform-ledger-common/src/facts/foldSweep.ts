import { DayNumber } from '../time';
import { FactRun } from './FactSegment';

/**
 * The runs of a series after a sweep of its source on `day` reported `value`, whether the day is new or had a sweep before. A run that
 * covers the day with another value is split; neighbours with the same value become one.
 *
 * `next`: the day of the source's next sweep, `OPEN_END` where there is none
 * `value`: canonical text; none where the sweep did not report the series
 * @returns the runs in the order of days
 * @public
 */
export function foldSweep(options: {
  runs: FactRun[];
  day: DayNumber;
  next: DayNumber;
  value: string | undefined;
}): FactRun[] {
  const { runs, day, next, value } = options;
  const pieces: FactRun[] = [];
  for (const run of runs) {
    if (run.from < day) {
      pieces.push({ ...run, to: Math.min(run.to, day) });
    }
    if (run.to > next) {
      pieces.push({ ...run, from: Math.max(run.from, next) });
    }
  }
  if (value !== undefined) {
    pieces.push({ from: day, to: next, value });
  }
  pieces.sort((a, b) => a.from - b.from);
  const result: FactRun[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && last.to === piece.from && last.value === piece.value) {
      last.to = piece.to;
    } else {
      result.push({ ...piece });
    }
  }
  return result;
}
