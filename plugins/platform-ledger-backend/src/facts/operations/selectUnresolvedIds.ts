import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, OPEN_RECORDING } from '../../database';

/**
 * Which of these entities the catalog does not have on a day; none as long as it was never listed whole.
 */
export async function selectUnresolvedIds(options: {
  tx: Knex;
  entityIds: number[];
  day: DayNumber;
}): Promise<Set<number>> {
  const { tx, entityIds, day } = options;
  if (entityIds.length === 0) {
    return new Set();
  }
  const rows: { id: number }[] = await tx
    .select('w.id')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: entityIds.map(id => ({ id })),
      }),
    )
    .whereRaw('exists (select 1 from catalog_watch)')
    .whereRaw(
      `not exists (
         select 1 from entity_versions v
         where v.entity_id = w.id and v.recorded_to = ? and v.from_day <= ? and v.to_day > ? and v.present)`,
      [OPEN_RECORDING, day, day],
    );
  return new Set(rows.map(row => row.id));
}
