import {
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * The last recording that was made by the end of a day; 0 where there is none.
 */
export async function selectLastRecordingOf(options: {
  tx: Knex;
  day: DayNumber;
}): Promise<number> {
  const { tx, day } = options;
  const row = await tx('recordings')
    .where('recorded_at', '<', fromDayNumber(day + 1))
    .max({ id: 'id' })
    .first();
  return Number(row?.id ?? 0);
}
