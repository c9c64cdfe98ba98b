import { CheckResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Why a check is unknown: the evidence is too old, or there is none. */
export function unknownReason(
  result: CheckResult,
): 'stale' | 'missing' | undefined {
  if (result.state !== 'unknown') {
    return undefined;
  }
  return result.comparisons.some(comparison => comparison.stale)
    ? 'stale'
    : 'missing';
}
