import { Knex } from 'knex';
import { jsonRows } from '../../database';
import { FactRunRow } from '../tables';

/**
 * Puts runs in the place of others.
 */
export async function replaceRuns(options: {
  tx: Knex;
  removed: FactRunRow[];
  added: FactRunRow[];
}): Promise<void> {
  const { tx, removed, added } = options;
  if (removed.length > 0) {
    await tx('fact_runs')
      .whereRaw(
        '(series_id, from_day) in (select series_id, from_day from ?)',
        [
          jsonRows(tx, {
            alias: 'w',
            columns: { series_id: 'integer', from_day: 'integer' },
            rows: removed.map(({ series_id, from_day }) => ({
              series_id,
              from_day,
            })),
          }),
        ],
      )
      .delete();
  }
  if (added.length > 0) {
    await tx.raw(
      `insert into fact_runs (series_id, from_day, to_day, value)
       select w.series_id, w.from_day, w.to_day, w.value from ? where true`,
      [
        jsonRows(tx, {
          alias: 'w',
          columns: {
            series_id: 'integer',
            from_day: 'integer',
            to_day: 'integer',
            value: 'text',
          },
          rows: added,
        }),
      ],
    );
  }
}
