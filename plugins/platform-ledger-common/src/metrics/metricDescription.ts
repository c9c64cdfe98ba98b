import { MetricDescription, MetricType } from '../schema';
import { durationDays } from '../scorecards';

/**
 * A declared metric with what follows from its declaration: data is fresh for twice its cadence unless said otherwise, and a share is a part
 * of 1.
 *
 * @see METHODS, criteria
 * @public
 */
export function metricDescription(
  type: MetricType,
  origin: MetricDescription['origin'],
): MetricDescription {
  return {
    ...type,
    freshWithin: type.freshWithin ?? `P${durationDays(type.cadence) * 2}D`,
    ...(type.unit === 'share' && {
      range: { least: 0, most: 1, ...type.range },
    }),
    origin,
  };
}
