import { Knex } from 'knex';
import { IntakeTables } from '../IntakeTables';

/** A row of a table of sources. */
export interface SourceRow {
  id: number;
  name: string;
  title: string;
  intake: string;
  mark: string | null;
  earliest_day: number | null;
  latest_day: number | null;
}

/**
 * The source of a name, added or brought up to date where its title or intake is new.
 */
export async function ensureSource(options: {
  tx: Knex;
  tables: IntakeTables;
  name: string;
  title: string;
  intake: 'push' | 'scheduled';
}): Promise<SourceRow> {
  const { tx, tables, name, title, intake } = options;
  const known: SourceRow | undefined = await tx(tables.sources)
    .where({ name })
    .first();
  if (known?.title === title && known.intake === intake) {
    return known;
  }
  await tx(tables.sources)
    .insert({ name, title, intake })
    .onConflict('name')
    .merge(['title', 'intake']);
  return tx(tables.sources).where({ name }).first();
}
