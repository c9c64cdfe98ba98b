import { OPEN_END } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { OPEN_RECORDING, jsonRows, toBoolean } from '../../database';

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
    .join('entities as e', 'e.ref', 'w.ref')
    .join('entity_versions as v', 'v.entity_id', 'e.id')
    .where('v.recorded_to', OPEN_RECORDING)
    .where('v.to_day', OPEN_END);
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
