import { Knex } from 'knex';
import { FactSourceRow } from '../tables';

/**
 * The source of a name, added or brought up to date where its title or intake is new.
 */
export async function ensureSource(options: {
  tx: Knex;
  name: string;
  title: string;
  intake: 'push' | 'scheduled';
}): Promise<FactSourceRow> {
  const { tx, name, title, intake } = options;
  const known: FactSourceRow | undefined = await tx('fact_sources')
    .where({ name })
    .first();
  if (known?.title === title && known.intake === intake) {
    return known;
  }
  await tx('fact_sources')
    .insert({ name, title, intake })
    .onConflict('name')
    .merge(['title', 'intake']);
  return tx('fact_sources').where({ name }).first();
}
