import { Knex } from 'knex';
import { jsonRows, OPEN_RECORDING } from '../../database';
import { StandingRow } from '../tables';

/**
 * What is said of entities now, on every scorecard.
 */
export async function selectOpenStandings(options: {
  tx: Knex;
  entityIds: number[];
}): Promise<(StandingRow & { recorded_from: number })[]> {
  const { tx, entityIds } = options;
  return tx
    .select('s.*')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: entityIds.map(id => ({ id })),
      }),
    )
    .join('standings as s', 's.entity_id', 'w.id')
    .where('s.recorded_to', OPEN_RECORDING);
}
