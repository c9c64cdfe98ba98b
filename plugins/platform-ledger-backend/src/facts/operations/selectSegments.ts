import { Knex } from 'knex';
import { jsonRows, toBoolean } from '../../database';

/** A stretch of a series, with both clocks. */
export interface SegmentRow {
  entityId: number;
  fact: string;
  source: string;
  seriesId: number;
  from: number;
  to: number;
  recordedFrom: number;
  recordedTo: number;
  /** Canonical text. */
  value: string;
  swept: boolean;
}

/**
 * Stretches of all series of entities that held at a recording or came later, by series, then recording, then day.
 *
 * `fact`: only of this one
 * `until`: only those that held at `sinceRecording` itself, or came no later than this
 */
export async function selectSegments(options: {
  tx: Knex;
  entityIds: number[];
  sinceRecording: number;
  until?: number;
  fact?: string;
}): Promise<SegmentRow[]> {
  const { tx, entityIds, sinceRecording, until, fact } = options;
  const rows: {
    entity_id: number;
    fact: string;
    source: string;
    series_id: number;
    from_day: number;
    to_day: number;
    recorded_from: number;
    recorded_to: number;
    value: string;
    swept: unknown;
  }[] = await tx
    .select('s.entity_id', 's.fact', 'i.*', { source: 'f.name' })
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: entityIds.map(id => ({ id })),
      }),
    )
    // Cross joins keep the order in SQLite: the ids outermost, since there is no index on them.
    .joinRaw(
      'cross join fact_series as s cross join fact_intervals as i cross join fact_sources as f',
    )
    .whereRaw('s.entity_id = w.id and i.series_id = s.id')
    .whereRaw('f.id = s.source_id')
    .where('i.recorded_to', '>', sinceRecording)
    .modify(query => {
      if (until !== undefined) {
        query.where('i.recorded_from', '<=', until);
      }
      if (fact !== undefined) {
        query.where('s.fact', fact);
      }
    })
    .orderBy(['i.series_id', 'i.recorded_from', 'i.from_day']);
  return rows.map(row => ({
    entityId: row.entity_id,
    fact: row.fact,
    source: row.source,
    seriesId: row.series_id,
    from: row.from_day,
    to: row.to_day,
    recordedFrom: row.recorded_from,
    recordedTo: row.recorded_to,
    value: row.value,
    swept: toBoolean(row.swept),
  }));
}
