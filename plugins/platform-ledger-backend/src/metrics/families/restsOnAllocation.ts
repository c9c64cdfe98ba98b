import { parseMetricId } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Whether a metric is made of where squads' time goes, which is not for everybody who may read metrics.
 */
export function restsOnAllocation(metric: string): boolean {
  switch (parseMetricId(metric)?.family) {
    case 'allocation':
    case 'coverage':
    case 'deferral':
    case 'duplication':
      return true;
    default:
      return false;
  }
}
