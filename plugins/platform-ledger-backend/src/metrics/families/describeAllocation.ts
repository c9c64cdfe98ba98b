import {
  MetricDescription,
  MetricId,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What a metric of a group's allocation is of. */
export type GroupMetric = Extract<MetricId, { group: string }>;

/** Categories that a platform takes from; more of any other is meant to be better. */
const LESS_IS_BETTER = ['keep-the-lights-on', 'unplanned', 'uncategorised'];

/**
 * A metric of a group's allocation.
 *
 * @param options.title - the group's
 */
export function describeAllocation(options: {
  id: string;
  metric: GroupMetric;
  title: string;
}): MetricDescription {
  const { id, metric, title } = options;
  const quarterly = {
    id,
    aggregation: 'latest',
    cadence: 'P92D',
    freshWithin: 'P184D',
    origin: 'ledger',
  } as const;
  const share = { unit: 'share', range: { least: 0, most: 1 } };
  switch (metric.family) {
    case 'allocation':
      return {
        ...quarterly,
        ...share,
        title: `${title}: ${metric.category}`,
        description: `Share of ${metric.category} in what the group gave, by whole quarters`,
        better: LESS_IS_BETTER.includes(metric.category) ? 'lower' : 'higher',
      };
    case 'coverage':
      return {
        ...quarterly,
        ...share,
        title: `${title}: coverage`,
        description:
          'Part of the capacity that is attributed to anything, by whole quarters',
        better: 'higher',
      };
    default:
      return {
        ...quarterly,
        title: `${title}: deferred platform days`,
        description: 'Balance of the deferral ledger at the end of each period',
        unit: 'person-days',
        range: { least: 0 },
        better: 'lower',
      };
  }
}
