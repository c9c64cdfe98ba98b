import { Knex } from 'knex';
import { IntakeTables } from '../IntakeTables';

/**
 * Remembers how far a scheduled source has read.
 */
export async function updateMark(options: {
  tx: Knex;
  tables: IntakeTables;
  sourceId: number;
  mark: string;
}): Promise<void> {
  const { tx, tables, sourceId, mark } = options;
  await tx(tables.sources).where({ id: sourceId }).update({ mark });
}
