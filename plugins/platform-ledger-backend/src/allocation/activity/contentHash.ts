import { createHash } from 'node:crypto';
import { stableJson } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { TraceContent } from './ParsedTrace';

/**
 * SHA-256 of what a trace says.
 */
export function contentHash(content: TraceContent): string {
  return createHash('sha256').update(stableJson(content)).digest('hex');
}
