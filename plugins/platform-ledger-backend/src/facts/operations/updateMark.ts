import { Knex } from 'knex';

/**
 * Remembers how far a scheduled source has read.
 */
export async function updateMark(options: {
  tx: Knex;
  sourceId: number;
  mark: string;
}): Promise<void> {
  const { tx, sourceId, mark } = options;
  await tx('fact_sources').where({ id: sourceId }).update({ mark });
}
