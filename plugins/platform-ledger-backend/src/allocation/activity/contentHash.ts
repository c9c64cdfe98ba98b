import { createHash } from 'node:crypto';
import { stableJson } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ParsedTrace } from './ParsedTrace';

/**
 * SHA-256 of what a trace says.
 */
export function contentHash(content: ParsedTrace['content']): string {
  return createHash('sha256').update(stableJson(content)).digest('hex');
}
