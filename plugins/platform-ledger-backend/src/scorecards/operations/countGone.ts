import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, toCount } from '../../database';

/** A population on a day as recorded by a recording. */
export interface GoneGroup {
  /** Position in the list of populations. */
  population: number;
  asOf: DayNumber;
  recording: number;
  /** Whether the catalog's word counts for presence on the day; before, an entity is there while any fact of it has a value. */
  watched: boolean;
}

/**
 * How many members of each population are not there on the day.
 */
export async function countGone(options: {
  tx: Knex;
  groups: readonly GoneGroup[];
  populations: readonly (readonly number[])[];
}): Promise<number[]> {
  const { tx, groups, populations } = options;
  const rows: { position: number; count: unknown }[] = await tx
    .withMaterialized(
      'w',
      tx.select('*').from(
        jsonRows(tx, {
          alias: 'g',
          columns: {
            position: 'integer',
            population: 'integer',
            as_of: 'integer',
            recording: 'integer',
            watched: 'integer',
          },
          rows: groups.map((group, position) => ({
            position,
            population: group.population,
            as_of: group.asOf,
            recording: group.recording,
            watched: Number(group.watched),
          })),
        }),
      ),
    )
    .withMaterialized(
      'p',
      tx.select('*').from(
        jsonRows(tx, {
          alias: 'm',
          columns: { population: 'integer', entity_id: 'integer' },
          rows: populations.flatMap((ids, population) =>
            ids.map(id => ({ population, entity_id: id })),
          ),
        }),
      ),
    )
    .from('w')
    .joinRaw('cross join p')
    .whereRaw('p.population = w.population')
    .where(absent =>
      absent
        .where(inCatalog =>
          inCatalog
            .where('w.watched', 1)
            .whereNotExists(
              tx('entity_versions as v')
                .whereRaw('v.entity_id = p.entity_id')
                .where('v.present', true)
                .whereRaw(holds('v')),
            ),
        )
        .orWhere(inFacts =>
          inFacts
            .where('w.watched', 0)
            .whereNotExists(
              tx('fact_series as f')
                .joinRaw('cross join fact_intervals as i')
                .whereRaw('f.entity_id = p.entity_id and i.series_id = f.id')
                .whereRaw(holds('i')),
            ),
        ),
    )
    .groupBy('w.position')
    .select('w.position')
    .count({ count: '*' });
  const counts = groups.map(() => 0);
  for (const { position, count } of rows) {
    counts[position] = toCount(count);
  }
  return counts;
}

function holds(alias: string): string {
  return `${alias}.from_day <= w.as_of and ${alias}.to_day > w.as_of
    and ${alias}.recorded_from <= w.recording and ${alias}.recorded_to > w.recording`;
}
