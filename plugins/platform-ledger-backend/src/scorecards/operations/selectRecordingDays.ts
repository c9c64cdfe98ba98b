import {
  dayOf,
  DayNumber,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * The day of each recording.
 */
export async function selectRecordingDays(options: {
  tx: Knex;
  ids: number[];
}): Promise<Map<number, DayNumber>> {
  const { tx, ids } = options;
  const rows = await tx
    .select('r.id', 'r.recorded_at')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { id: 'integer' },
        rows: ids.map(id => ({ id })),
      }),
    )
    .join('recordings as r', 'r.id', 'w.id');
  return new Map(
    rows.map(row => [row.id, toDayNumber(dayOf(new Date(row.recorded_at)))]),
  );
}
