import { createHash } from 'node:crypto';
import { inRoot, root } from '../lib/paths.mjs';

/**
 * Where the demo portal's PostgreSQL keeps its data: in the clone, or, for root, who has to let another user run it,
 * in a place that every user can reach.
 */
export function demoPostgresDirectory() {
  if (process.getuid?.() !== 0) return inRoot('.data', 'postgres');
  const id = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return `/var/tmp/platform-ledger-postgres-${id}`;
}
