import {
  DefinitionEntity,
  DefinitionKind,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING, toBoolean } from '../../database';
import { StoredRevision } from '../types';

/** A revision with the definition that it is of. */
export interface SelectedRevision extends StoredRevision {
  kind: DefinitionKind;
  entityRef: string;
}

/**
 * Revisions as recorded by a recording, by reference and number.
 *
 * `kind`: of definitions of this kind
 * `entityRef`: of this definition alone, lower case
 */
export async function selectRevisions(options: {
  tx: Knex;
  kind?: DefinitionKind;
  entityRef?: string;
  recording?: number;
}): Promise<SelectedRevision[]> {
  const { tx, kind, entityRef, recording = LATEST_RECORDING } = options;
  const query = tx('definition_revisions as r')
    .join('definitions as d', 'd.id', 'r.definition_id')
    .join('recordings as c', 'c.id', 'r.recording')
    .where('r.recording', '<=', recording)
    .select('r.*', 'd.kind', 'd.ref', 'c.recorded_at')
    .orderBy(['d.ref', 'r.number']);
  if (kind) {
    query.where('d.kind', kind);
  }
  if (entityRef) {
    query.where('d.ref', entityRef);
  }
  const rows = await query;
  return rows.map(row => ({
    id: row.id,
    definitionId: row.definition_id,
    kind: row.kind,
    entityRef: row.ref,
    number: row.number,
    contentHash: row.content_hash,
    firstSeenDay: row.first_seen_day,
    recording: row.recording,
    recordedAt: row.recorded_at,
    location: row.location ?? undefined,
    retired: toBoolean(row.retired),
    entity: JSON.parse(row.content) as DefinitionEntity,
  }));
}
