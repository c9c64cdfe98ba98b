import { OPEN_END } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING, jsonRows, toBoolean } from '../../database';

/** What is said of an entity from now on. */
export interface ListedState {
  entityId: number;
  present: boolean;
  contentHash: string;
}

/**
 * What is said so far of the entities of a listing, by lower-case reference; those that the catalog never had are missing.
 */
export async function selectListedState(options: {
  tx: Knex;
  entityRefs: string[];
}): Promise<Map<string, ListedState>> {
  const { tx, entityRefs } = options;
  const rows = await tx
    .select('e.ref', 'v.entity_id', 'v.present', 'v.content_hash')
    .from(
      jsonRows(tx, {
        alias: 'w',
        columns: { ref: 'text' },
        rows: entityRefs.map(ref => ({ ref })),
      }),
    )
    .joinRaw('cross join entities as e')
    .joinRaw('cross join entity_versions as v')
    .where('e.ref', tx.ref('w.ref'))
    .where('v.entity_id', tx.ref('e.id'))
    // Not `=`: a PostgreSQL that has not counted the table yet takes that for very few rows, starts from them, and reads the list for each.
    .where('v.recorded_to', '>', LATEST_RECORDING)
    .where('v.to_day', '>', OPEN_END - 1);
  return new Map(
    rows.map(row => [
      row.ref,
      {
        entityId: row.entity_id,
        present: toBoolean(row.present),
        contentHash: row.content_hash,
      },
    ]),
  );
}
