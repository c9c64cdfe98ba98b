import { CriterionForecast, CriterionStatus, ResolvedTarget } from '../schema';
import { isReached } from './isReached';

/**
 * How a criterion stands. A committed criterion has no partial credit, and no data is never a pass.
 *
 * `target`: none where it needs a baseline that is not known
 * `value`: on the day, or on the due day where that has passed
 * `fresh`: the value is no older than the metric's `freshWithin`
 * `due`: the day is the due day or later
 * `forecast`: none where it is too early to say
 * @see METHODS, criteria: status, data on the due day
 * @public
 */
export function criterionStatus(options: {
  target?: ResolvedTarget;
  value?: number;
  fresh: boolean;
  due: boolean;
  forecast?: CriterionForecast;
}): CriterionStatus {
  const { target, value, fresh, due, forecast } = options;
  if (!target || value === undefined || !fresh) {
    return due ? 'not-met' : 'no-data';
  }
  if (isReached(target, value)) {
    return 'met';
  }
  if (due) {
    return 'not-met';
  }
  if (!forecast) {
    return 'too-early';
  }
  return isReached(target, forecast.theilSen.atDue) ? 'on-track' : 'at-risk';
}
