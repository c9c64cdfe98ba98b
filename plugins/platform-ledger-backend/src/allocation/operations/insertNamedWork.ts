import { Knex } from 'knex';
import { isPostgres } from '../../database';

/**
 * A piece of named work, where the text search finds it.
 */
export async function insertNamedWork(options: {
  tx: Knex.Transaction;
  row: {
    id: string;
    name: string;
    description: string;
    illustration: boolean;
    author: string;
    recording: number;
  };
}): Promise<void> {
  const { tx, row } = options;
  await tx('named_work').insert(row);
  if (!isPostgres(tx)) {
    await tx('named_work_search').insert({
      work_id: row.id,
      words: `${row.name} ${row.description}`,
    });
  }
}
