import { CriterionForecast, LineForecast, ResolvedTarget } from '../schema';
import {
  leastSquares,
  Line,
  LinePoint,
  rounded,
  theilSen,
} from '../statistics';

const FEWEST_POINTS = 4;
const LEAST_PART_OF_RUNWAY = 3;

/**
 * Where the points lead on the due day: by Theil-Sen, which is judged, and by least squares beside it.
 *
 * `points`: the baseline as day 0, and one for each day on which the source reported; x in days since the start
 * `dueDay`, `runwayDays`: in days since the start
 * @returns undefined where it is too early to say: fewer than four points, or they span less than a third of the runway
 * @see METHODS, criteria: forecast
 * @public
 */
export function forecast(options: {
  points: readonly LinePoint[];
  dueDay: number;
  runwayDays: number;
  target?: ResolvedTarget;
}): CriterionForecast | undefined {
  const { points, dueDay, runwayDays, target } = options;
  const days = points.map(({ x }) => x);
  const span = Math.max(...days) - Math.min(...days);
  if (
    points.length < FEWEST_POINTS ||
    span * LEAST_PART_OF_RUNWAY < runwayDays
  ) {
    return undefined;
  }
  const judged = theilSen(points);
  const beside = leastSquares(points);
  return (
    judged &&
    beside && {
      points: points.length,
      theilSen: carriedOn({ line: judged, dueDay, target }),
      leastSquares: carriedOn({ line: beside, dueDay, target }),
    }
  );
}

function carriedOn(options: {
  line: Line;
  dueDay: number;
  target?: ResolvedTarget;
}): LineForecast {
  const { line, dueDay, target } = options;
  const reachesOnDay = target && dayReached(line, target);
  return {
    ...line,
    atDue: line.intercept + line.slope * dueDay,
    ...(reachesOnDay !== undefined && { reachesOnDay }),
  };
}

/** A line that stands still or leads away never reaches what it has not reached on day 0. */
function dayReached(line: Line, target: ResolvedTarget): number | undefined {
  const sign = target.side === 'atLeast' ? 1 : -1;
  const missing = sign * (target.value - line.intercept);
  if (rounded(missing) <= 0) {
    return 0;
  }
  const pace = sign * line.slope;
  return pace > 0 ? missing / pace : undefined;
}
