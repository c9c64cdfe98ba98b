import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { FactRunRow } from '../tables';

/**
 * Runs of series that cover or touch the days from a sweep to the next one.
 */
export async function selectRunsAround(options: {
  tx: Knex;
  seriesIds: number[];
  day: DayNumber;
  next: DayNumber;
}): Promise<FactRunRow[]> {
  const { tx, seriesIds, day, next } = options;
  return tx
    .select('r.*')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: seriesIds.map(id => ({ id })),
      }),
    )
    .join('fact_runs as r', 'r.series_id', 'w.id')
    .where('r.to_day', '>=', day)
    .where('r.from_day', '<=', next);
}
