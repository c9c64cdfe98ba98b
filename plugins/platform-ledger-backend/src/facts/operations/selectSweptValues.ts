import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * What winning sweeps reported of series on days, in the order asked; nothing where they did not report it.
 */
export async function selectSweptValues(options: {
  tx: Knex;
  at: { seriesId: number; day: DayNumber }[];
}): Promise<(string | undefined)[]> {
  const { tx, at } = options;
  if (at.length === 0) {
    return [];
  }
  const rows: { position: number; value: string }[] = await tx
    .select('w.position', 'r.value')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { position: 'integer', series_id: 'integer', day: 'integer' },
        rows: at.map((item, position) => ({
          position,
          series_id: item.seriesId,
          day: item.day,
        })),
      }),
    )
    .join('fact_runs as r', on =>
      on
        .on('r.series_id', 'w.series_id')
        .andOn('r.from_day', '<=', 'w.day')
        .andOn('r.to_day', '>', 'w.day'),
    );
  const values = new Array<string | undefined>(at.length).fill(undefined);
  for (const row of rows) {
    values[row.position] = row.value;
  }
  return values;
}
