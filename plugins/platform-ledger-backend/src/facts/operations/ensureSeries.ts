import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { EntityDirectory } from '../../definitions';

export interface SeriesKey {
  entityRef: string;
  fact: string;
}

export interface SeriesIds {
  seriesId: number;
  entityId: number;
}

/**
 * Ids of series of a source, in the order of the keys; those not known yet are added.
 */
export async function ensureSeries(options: {
  tx: Knex;
  directory: EntityDirectory;
  sourceId: number;
  keys: SeriesKey[];
}): Promise<SeriesIds[]> {
  const { tx, directory, sourceId } = options;
  const keys = Array.from(
    new Map(options.keys.map(key => [nameOf(key), key])).values(),
  );
  const found = await selectSeries({ tx, sourceId, keys });
  const missing = keys.filter(key => !found.has(nameOf(key)));
  if (missing.length > 0) {
    // Sorted, so that two transactions that add the same rows do not wait for each other in a circle.
    const refs = Array.from(new Set(missing.map(key => key.entityRef))).sort();
    const entityIds = await directory.ensureIds({ tx, entityRefs: refs });
    await insertSeries({
      tx,
      sourceId,
      rows: missing
        .map(key => ({
          entity_id: entityIds.get(key.entityRef)!,
          fact: key.fact,
        }))
        .sort(
          (a, b) => a.entity_id - b.entity_id || (a.fact < b.fact ? -1 : 1),
        ),
    });
    for (const [name, ids] of await selectSeries({
      tx,
      sourceId,
      keys: missing,
    })) {
      found.set(name, ids);
    }
  }
  return options.keys.map(key => found.get(nameOf(key))!);
}

function nameOf(key: SeriesKey): string {
  return `${key.entityRef} ${key.fact}`;
}

async function selectSeries(options: {
  tx: Knex;
  sourceId: number;
  keys: SeriesKey[];
}): Promise<Map<string, SeriesIds>> {
  const { tx, sourceId, keys } = options;
  if (keys.length === 0) {
    return new Map();
  }
  const rows: {
    ref: string;
    fact: string;
    entity_id: number;
    series_id: number | null;
  }[] = await tx
    .select({ ref: 'e.ref', fact: 'w.fact', entity_id: 'e.id' })
    .select({
      // One look into the unique index for each key. A join, or a plain comparison of the source, leaves PostgreSQL the choice of another
      // index as long as it has no statistics, and so of reading all series of a fact, or of the source, for each key.
      series_id: tx('fact_series as s')
        .whereRaw('s.entity_id = e.id and s.fact = w.fact')
        .whereRaw('s.source_id + 0 = ?', [sourceId])
        .select('s.id'),
    })
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text', fact: 'text' },
        rows: keys.map(key => ({ ref: key.entityRef, fact: key.fact })),
      }),
    )
    // A cross join keeps the order in SQLite: the keys outermost, since there is no index on them.
    .joinRaw('cross join entities as e')
    .whereRaw('e.ref = w.ref');
  return new Map(
    rows.flatMap(({ ref, fact, entity_id: entityId, series_id: seriesId }) =>
      seriesId === null
        ? []
        : [[nameOf({ entityRef: ref, fact }), { seriesId, entityId }]],
    ),
  );
}

async function insertSeries(options: {
  tx: Knex;
  sourceId: number;
  rows: { entity_id: number; fact: string }[];
}): Promise<void> {
  const { tx, sourceId, rows } = options;
  await tx.raw(
    `insert into fact_series (entity_id, fact, source_id)
     select w.entity_id, w.fact, cast(? as integer) from ? where true
     on conflict (entity_id, fact, source_id) do nothing`,
    [
      sourceId,
      jsonRows(tx, {
        alias: 'w',
        columns: { entity_id: 'integer', fact: 'text' },
        rows,
      }),
    ],
  );
}
