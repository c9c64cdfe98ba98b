import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { toCount } from '../../database';

/**
 * How many entities the catalog had on a day, as recorded by a recording.
 */
export async function countPresent(options: {
  tx: Knex;
  asOf: DayNumber;
  recording: number;
  kind?: string;
}): Promise<number> {
  const { tx, asOf, recording, kind } = options;
  const query = tx('entity_versions')
    .where('present', true)
    .where('from_day', '<=', asOf)
    .where('to_day', '>', asOf)
    .where('recorded_from', '<=', recording)
    .where('recorded_to', '>', recording);
  if (kind) {
    query.where('kind', kind);
  }
  const row = await query.count({ count: '*' }).first();
  return toCount(row?.count);
}
