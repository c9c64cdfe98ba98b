import { isShareMetric } from '../definitions';

/**
 * Units of the ledger's own shares: all that is known without asking what was declared.
 *
 * @public
 */
export function ledgerUnits(metric: string): string | undefined {
  return isShareMetric(metric) ? 'share' : undefined;
}
