import { Knex } from 'knex';

/**
 * Contents of the revisions that were added behind one, by id.
 */
export async function selectRevisionContents(options: {
  tx: Knex;
  after: number;
}): Promise<{ id: number; content: string }[]> {
  const { tx, after } = options;
  return tx('definition_revisions')
    .select('id', 'content')
    .where('id', '>', after)
    .where('retired', false)
    .orderBy('id');
}
