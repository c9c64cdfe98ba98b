import { Knex } from 'knex';
import { streamRows } from '../../database';

/** Something stored, with the hash that it was stored with. */
export interface StoredContent {
  report: string;
  title: string;
  /** `snapshot`, or a file's name. */
  name: string;
  hash: string;
  content: string | Buffer;
}

/**
 * All snapshots, then all files, one after the other: never all of them in memory.
 */
export async function* streamStored(options: {
  tx: Knex.Transaction;
}): AsyncGenerator<StoredContent> {
  const { tx } = options;
  yield* streamRows<StoredContent>(
    tx,
    tx('report_snapshots as s')
      .join('reports as r', 'r.id', 's.report_id')
      .orderBy('s.report_id')
      .select(
        's.report_id as report',
        'r.title',
        tx.raw('? as name', ['snapshot']),
        's.hash',
        's.content',
      ),
  );
  yield* streamRows<StoredContent>(
    tx,
    tx('report_files as f')
      .join('reports as r', 'r.id', 'f.report_id')
      .orderBy([{ column: 'f.report_id' }, { column: 'f.position' }])
      .select(
        'f.report_id as report',
        'r.title',
        'f.name',
        'f.hash',
        'f.bytes as content',
      ),
  );
}
