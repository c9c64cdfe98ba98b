import { Knex } from 'knex';
import { jsonRows, OPEN_RECORDING } from '../../database';

/** What ranks a trace that is still said. */
export interface KnownTrace {
  observedAt: string;
  contentHash: string;
}

/**
 * What is still said of a source's traces, by key.
 */
export async function selectTraces(options: {
  tx: Knex;
  sourceId: number;
  keys: Iterable<string>;
}): Promise<Map<string, KnownTrace>> {
  const { tx, sourceId, keys } = options;
  const rows: (KnownTrace & { key: string })[] = await tx
    .select({
      key: 't.trace_key',
      observedAt: 't.observed_at',
      contentHash: 't.content_hash',
    })
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { key: 'text' },
        rows: Array.from(keys, key => ({ key })),
      }),
    )
    // The list outermost, since there is no index on it.
    .joinRaw('cross join activity_traces as t')
    .where('t.trace_key', tx.ref('w.key'))
    .where('t.source_id', sourceId)
    .where('t.recorded_to', OPEN_RECORDING);
  return new Map(rows.map(row => [row.key, row]));
}
