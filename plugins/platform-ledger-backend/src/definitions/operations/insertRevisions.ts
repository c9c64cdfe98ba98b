import { Knex } from 'knex';
import { Recording, jsonRows } from '../../database';
import { DefinitionChanges } from '../planDefinitionChanges';

/**
 * Valid changes of definitions, first seen on the recording's day.
 */
export async function insertRevisions(options: {
  tx: Knex;
  recording: Recording;
  revisions: DefinitionChanges['revisions'];
}): Promise<void> {
  const { tx, recording, revisions } = options;
  if (revisions.length === 0) {
    return;
  }
  await tx.raw(
    `insert into definition_revisions
       (definition_id, number, content_hash, first_seen_day, recording, location, content, retired)
     select d.id, w.number, w.content_hash, ?, ?, w.location, w.content, ?
     from ? join definitions d on d.ref = w.ref
     where true`,
    [
      recording.day,
      recording.id,
      false,
      jsonRows(tx, {
        alias: 'w',
        columns: {
          ref: 'text',
          number: 'integer',
          content_hash: 'text',
          location: 'text',
          content: 'text',
        },
        rows: revisions.map(revision => ({
          ref: revision.entityRef,
          number: revision.number,
          content_hash: revision.contentHash,
          location: revision.location,
          content: revision.content,
        })),
      }),
    ],
  );
}
