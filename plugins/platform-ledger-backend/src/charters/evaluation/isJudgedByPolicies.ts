import { parseMetricId } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Whether a metric is what allocation policies make of what a group did.
 */
export function isJudgedByPolicies(metric: string): boolean {
  switch (parseMetricId(metric)?.family) {
    case 'allocation':
    case 'coverage':
    case 'deferral':
      return true;
    default:
      return false;
  }
}
