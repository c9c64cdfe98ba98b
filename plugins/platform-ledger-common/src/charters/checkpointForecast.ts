import { LinePoint } from '../statistics';
import { forecast } from './forecast';

/**
 * What was forecast for the due day on the checkpoint: by the line that is judged, from the points up to the checkpoint alone.
 *
 * `points`, `checkpointDay`, `dueDay`, `runwayDays`: in days since the start
 * @returns in the metric's unit, not clamped; undefined where it was too early to say, or the checkpoint was no earlier than the due day
 * @see METHODS, criteria: forecast
 * @public
 */
export function checkpointForecast(options: {
  points: readonly LinePoint[];
  checkpointDay: number;
  dueDay: number;
  runwayDays: number;
}): number | undefined {
  const { points, checkpointDay, dueDay, runwayDays } = options;
  if (checkpointDay >= dueDay) {
    return undefined;
  }
  return forecast({
    points: points.filter(({ x }) => x <= checkpointDay),
    dueDay,
    runwayDays,
  })?.theilSen.atDue;
}
