import { rankOf } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createHash } from 'node:crypto';

/**
 * The rank of a report: its instant, then the SHA-256 of its canonical text.
 */
export function rankOfReport(report: {
  observedAt: string;
  value: string | undefined;
}): string {
  const { observedAt, value } = report;
  const contentHash =
    value === undefined ? '' : createHash('sha256').update(value).digest('hex');
  return rankOf({ observedAt, contentHash });
}
