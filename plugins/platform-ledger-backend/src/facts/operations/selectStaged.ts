import { Knex } from 'knex';
import { jsonRows } from '../../database';

export interface StagedKey {
  sweepId: number;
  seriesId: number;
}

/**
 * What is staged, in the order asked. `staged` tells an absent value from none at all.
 */
export async function selectStaged(options: {
  tx: Knex;
  keys: StagedKey[];
}): Promise<{ staged: boolean; value?: string }[]> {
  const { tx, keys } = options;
  if (keys.length === 0) {
    return [];
  }
  const rows: { position: number; value: string | null }[] = await tx
    .select('w.position', 'g.value')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: {
          position: 'integer',
          sweep_id: 'integer',
          series_id: 'integer',
        },
        rows: keys.map((key, position) => ({
          position,
          sweep_id: key.sweepId,
          series_id: key.seriesId,
        })),
      }),
    )
    .join('fact_staged as g', on =>
      on.on('g.sweep_id', 'w.sweep_id').andOn('g.series_id', 'w.series_id'),
    );
  const result = keys.map((): { staged: boolean; value?: string } => ({
    staged: false,
  }));
  for (const row of rows) {
    result[row.position] = { staged: true, value: row.value ?? undefined };
  }
  return result;
}
