import { createHash } from 'node:crypto';
import { ReportSnapshot } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { canonicalJson } from './json/canonicalJson';

/** SHA-256 of a snapshot's canonical text, in hexadecimal digits. */
export function snapshotHash(snapshot: ReportSnapshot): string {
  const hash = createHash('sha256');
  for (const text of canonicalJson(snapshot)) {
    hash.update(text);
  }
  return hash.digest('hex');
}
