import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * The first and the latest day that traces (bots left out) are about.
 */
export async function selectActivityRange(options: {
  tx: Knex;
  recording: number;
}): Promise<{ from: DayNumber; to: DayNumber } | undefined> {
  const { tx, recording } = options;
  const row = await tx('activity_traces')
    .where('recorded_from', '<=', recording)
    .where('recorded_to', '>', recording)
    .where('bot', false)
    .min({ from: 'day' })
    .max({ to: 'day' })
    .first();
  return row?.from === null || row?.from === undefined
    ? undefined
    : { from: Number(row.from), to: Number(row.to) };
}
