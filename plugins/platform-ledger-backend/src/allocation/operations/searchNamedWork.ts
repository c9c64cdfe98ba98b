import { Knex } from 'knex';
import { isPostgres } from '../../database';

/**
 * Ids of named work whose name or description shares words with a text, best first, by the database's own text search.
 *
 * `words`: letters and digits alone, so that none means anything to the search's own language
 */
export async function searchNamedWork(options: {
  tx: Knex;
  words: string[];
  recording: number;
  limit: number;
}): Promise<string[]> {
  const { tx, words, recording, limit } = options;
  if (words.length === 0) {
    return [];
  }
  const rows: { id: string }[] = isPostgres(tx)
    ? await tx
        .select('w.id')
        .from('named_work as w')
        .joinRaw(`cross join to_tsquery('english', ?) as q`, [
          words.join(' | '),
        ])
        .whereRaw(`to_tsvector('english', w.name || ' ' || w.description) @@ q`)
        .where('w.recording', '<=', recording)
        .orderByRaw(
          `ts_rank(to_tsvector('english', w.name || ' ' || w.description), q) desc, w.id`,
        )
        .limit(limit)
    : await tx
        .select('w.id')
        .from('named_work_search as s')
        .join('named_work as w', 'w.id', 's.work_id')
        .whereRaw('named_work_search match ?', [
          words.map(word => `"${word}"`).join(' OR '),
        ])
        .where('w.recording', '<=', recording)
        .orderByRaw('s.rank, w.id')
        .limit(limit);
  return rows.map(({ id }) => id);
}
