import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, toBoolean } from '../../database';

/** What a series says on a day. */
export interface ReadingRow {
  entityRef: string;
  fact: string;
  source: string;
  fromDay: DayNumber;
  /** Canonical text. */
  value: string;
  swept: boolean;
  /** The latest day up to the one asked for on which the source swept. */
  sweepDay?: DayNumber;
}

/**
 * What all series of entities say on a day, as recorded by a recording.
 */
export async function selectReadings(options: {
  tx: Knex;
  entityRefs: string[];
  asOf: DayNumber;
  recording: number;
}): Promise<ReadingRow[]> {
  const { tx, entityRefs, asOf, recording } = options;
  const rows: {
    ref: string;
    fact: string;
    source: string;
    from_day: number;
    value: string;
    swept: unknown;
    sweep_day: number | null;
  }[] = await tx
    .select('e.ref', 's.fact', 'i.from_day', 'i.value', 'i.swept', {
      source: 'f.name',
      sweep_day: 'd.day',
    })
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text' },
        rows: entityRefs.map(ref => ({ ref })),
      }),
    )
    // Cross joins keep the order in SQLite: the references outermost, since there is no index on them.
    .joinRaw(
      'cross join entities as e cross join fact_series as s cross join fact_intervals as i cross join fact_sources as f',
    )
    .leftJoin(
      tx('fact_sweeps')
        .whereIn('state', ['committed', 'superseded'])
        .where('day', '<=', asOf)
        .where('recording', '<=', recording)
        .groupBy('source_id')
        .select('source_id')
        .max({ day: 'day' })
        .as('d'),
      'd.source_id',
      's.source_id',
    )
    .whereRaw('e.ref = w.ref and s.entity_id = e.id')
    .whereRaw('i.series_id = s.id and f.id = s.source_id')
    .where('i.from_day', '<=', asOf)
    .where('i.to_day', '>', asOf)
    .where('i.recorded_from', '<=', recording)
    .where('i.recorded_to', '>', recording);
  return rows.map(row => ({
    entityRef: row.ref,
    fact: row.fact,
    source: row.source,
    fromDay: row.from_day,
    value: row.value,
    swept: toBoolean(row.swept),
    sweepDay: row.sweep_day ?? undefined,
  }));
}
