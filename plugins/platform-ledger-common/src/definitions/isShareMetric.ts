import { parseMetricId } from './parseMetricId';

/**
 * Whether a metric of the ledger's own is a part of 1. Of an observed one its declared unit says so.
 *
 * @public
 */
export function isShareMetric(id: string): boolean {
  const metric = parseMetricId(id);
  switch (metric?.family) {
    case 'adoption':
    case 'allocation':
    case 'coverage':
      return true;
    case 'duplication':
      return metric.measure === 'retired';
    default:
      return false;
  }
}
