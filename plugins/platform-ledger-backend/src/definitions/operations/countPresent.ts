import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, toCount } from '../../database';

/**
 * How many entities the catalog had on a day, as recorded by a recording; of a kind, or of some owners, where given.
 */
export async function countPresent(options: {
  tx: Knex;
  asOf: DayNumber;
  recording: number;
  kind?: string;
  owners?: string[];
}): Promise<number> {
  const { tx, asOf, recording, kind, owners } = options;
  const query = tx('entity_versions')
    .where('present', true)
    .where('from_day', '<=', asOf)
    .where('to_day', '>', asOf)
    .where('recorded_from', '<=', recording)
    .where('recorded_to', '>', recording);
  if (kind) {
    query.where('kind', kind);
  }
  if (owners) {
    query.whereIn(
      'owner_ref',
      tx.select('ref').from(
        jsonRows(tx, {
          alias: 'w',
          columns: { ref: 'text' },
          rows: owners.map(ref => ({ ref })),
        }),
      ),
    );
  }
  const row = await query.count({ count: '*' }).first();
  return toCount(row?.count);
}
