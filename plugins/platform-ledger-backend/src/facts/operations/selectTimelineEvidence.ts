import {
  DayNumber,
  ExplicitReport,
  FactRun,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, OPEN_RECORDING, toBoolean } from '../../database';
import { FactIntervalRow, FactObservationRow, FactRunRow } from '../tables';

/** What the timelines of series are made of, and what is served of them now; as far as days from `fromDay` on hang on it. */
export interface TimelineEvidence {
  runs: Map<number, FactRun[]>;
  reports: Map<number, ExplicitReport[]>;
  present: Map<number, (FactIntervalRow & { recorded_from: number })[]>;
}

/**
 * Reads what the values of series on days from `fromDay` on are made of: runs that reach it, reports from it on and the latest one
 * before it, intervals that reach it.
 */
export async function selectTimelineEvidence(options: {
  tx: Knex;
  seriesIds: number[];
  fromDay: DayNumber;
}): Promise<TimelineEvidence> {
  const { tx, seriesIds, fromDay } = options;
  const listed = () =>
    jsonRows(tx, {
      alias: 'w',
      columns: { id: 'integer' },
      rows: seriesIds.map(id => ({ id })),
    });
  const runs: FactRunRow[] = await tx
    .select('r.*')
    .from(listed())
    .join('fact_runs as r', 'r.series_id', 'w.id')
    .where('r.to_day', '>=', fromDay);
  const reports: FactObservationRow[] = await tx
    .select('o.*')
    .from(listed())
    .join('fact_observations as o', 'o.series_id', 'w.id')
    .whereRaw(
      `o.day >= coalesce(
         (select max(p.day) from fact_observations p where p.series_id = w.id and p.day < ?), ?)`,
      [fromDay, fromDay],
    );
  const present: (FactIntervalRow & { recorded_from: number })[] = await tx
    .select(
      'i.series_id',
      'i.from_day',
      'i.to_day',
      'i.value',
      'i.swept',
      'i.recorded_from',
    )
    .from(listed())
    .join('fact_intervals as i', 'i.series_id', 'w.id')
    .where('i.recorded_to', OPEN_RECORDING)
    .where('i.to_day', '>=', fromDay);
  return {
    runs: bySeries(runs, row => ({
      from: row.from_day,
      to: row.to_day,
      value: row.value,
    })),
    reports: bySeries(reports, row => ({
      day: row.day,
      observedAt: row.observed_at,
      value: row.value ?? undefined,
    })),
    present: bySeries(present, row => ({
      ...row,
      swept: toBoolean(row.swept),
    })),
  };
}

function bySeries<Row extends { series_id: number }, T>(
  rows: Row[],
  map: (row: Row) => T,
): Map<number, T[]> {
  const result = new Map<number, T[]>();
  for (const row of rows) {
    const items = result.get(row.series_id) ?? [];
    items.push(map(row));
    result.set(row.series_id, items);
  }
  return result;
}
