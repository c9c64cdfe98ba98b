import {
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';

/**
 * The last recording that was made by the end of each day; 0 where there is none.
 */
export async function selectLastRecordings(options: {
  tx: Knex;
  days: readonly DayNumber[];
}): Promise<Map<DayNumber, number>> {
  const { tx, days } = options;
  const rows: { day: DayNumber; id: number | null }[] = await tx
    .select('w.day')
    .select(
      tx('recordings as r')
        .whereRaw('r.recorded_at < w.ends')
        .max('r.id')
        .as('id'),
    )
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { day: 'integer', ends: 'text' },
        rows: [...new Set(days)].map(day => ({
          day,
          ends: fromDayNumber(day + 1),
        })),
      }),
    );
  return new Map(rows.map(({ day, id }) => [day, Number(id ?? 0)]));
}
