import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * Entities of series, whose standings have to be looked at again.
 */
export async function insertChangesOfSeries(options: {
  tx: Knex;
  seriesIds: number[];
  recording: number;
}): Promise<void> {
  const { tx, seriesIds, recording } = options;
  if (seriesIds.length === 0) {
    return;
  }
  await tx.raw(
    `insert into entity_changes (entity_id, definition_id, recording)
     select distinct s.entity_id, 0, cast(? as integer) from ?
     join fact_series s on s.id = w.id where true
     on conflict (entity_id, definition_id, recording) do nothing`,
    [
      recording,
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: seriesIds.map(id => ({ id })),
      }),
    ],
  );
}
